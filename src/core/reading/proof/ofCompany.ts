import type { CurrencyCode } from '../../money/money';
import type { ItemRow } from '../itemColumns';
import type { CompanyTotals, CurrencyTotal, SkippedRow } from '../reading';
import { totalOf } from './history';

/** Documents of several lines, by the key that their lines share. */
type Lines = ReadonlyMap<string, readonly ItemRow[]>;

/** What of a sheet's items is one company's. */
interface OfCompany {
  readonly items: readonly ItemRow[];
  readonly lines: Lines;
  readonly totals: readonly CurrencyTotal[];
  /** The rows of the others. */
  readonly skipped: readonly SkippedRow[];
}

/**
 * The items of one company of a sheet, as if the sheet held no other: two companies may give two documents one number,
 * and these are no lines of one document. A code is compared as it is written.
 * @param totals of all these items; what the sheet states keeps speaking of all
 * @param company code; undefined for the whole sheet
 */
export function ofCompany(
  items: readonly ItemRow[],
  lines: Lines,
  totals: readonly CurrencyTotal[],
  company: string | undefined,
): OfCompany {
  if (company === undefined) return { items, lines, totals, skipped: [] };
  const isOwn = (item: ItemRow): boolean => item.company === company;
  const own = items.filter(isOwn);
  return {
    items: own,
    lines: new Map([...lines].map(([key, rows]) => [key, rows.filter(isOwn)])),
    totals: totals.map((total) => totalOf(total, own)),
    skipped: items.flatMap((item): SkippedRow[] =>
      isOwn(item) ? [] : [{ row: item.row, reason: 'other-company' }],
    ),
  };
}

/** What each company has open, per currency, both in the order in which the items name them first. */
export function companyTotals(items: readonly ItemRow[]): readonly CompanyTotals[] {
  const companies = new Map<string, Map<CurrencyCode, { count: number; open: number }>>();
  for (const { company, currency, open } of items) {
    const totals = companies.get(company) ?? new Map<CurrencyCode, { count: number; open: number }>();
    companies.set(company, totals);
    const total = totals.get(currency) ?? { count: 0, open: 0 };
    totals.set(currency, { count: total.count + 1, open: total.open + open });
  }
  return [...companies].map(([company, totals]) => ({
    company,
    totals: [...totals].map(([currency, total]) => ({ currency, ...total })),
  }));
}
