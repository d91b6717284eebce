import { digitsOf } from '../../money/currency';
import { currencyOf } from '../../money/currencyCodes';
import { decimalOfMinor } from '../../money/decimal';
import type { CurrencyCode, Minor } from '../../money/money';
import type { Issue } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { CurrencyTotal, Field, SkippedRow } from '../reading';
import { currencyOfRow, type RowContext } from '../rows/readItem';
import type { SumRow } from '../rows/readRows';
import { cellText, isBlank } from '../values/cells';
import { statedByAge, statedIn } from './statedIn';

const sumFields = ['open', 'debit', 'credit', 'amount'] as const;

/** Totals per currency, which of the sheet's sum rows were grand totals, and where they differ. */
export interface StatedTotals {
  readonly totals: CurrencyTotal[];
  readonly skipped: SkippedRow[];
  readonly issues: Issue[];
}

/** Sum of the open amounts of one currency below a sheet row. */
const sumBelow = (items: readonly ItemRow[], currency: CurrencyCode, row: number): Minor =>
  items.reduce((sum, item) => (item.currency === currency && item.row > row ? sum + item.open : sum), 0);

/** Number and sum of what is open, per currency in the order in which the items name them. */
function openByCurrency(items: readonly ItemRow[]): Map<CurrencyCode, { count: number; open: Minor }> {
  const all = new Map<CurrencyCode, { count: number; open: Minor }>();
  for (const { currency, open } of items) {
    const own = all.get(currency);
    if (own === undefined) all.set(currency, { count: 1, open });
    else {
      own.count += 1;
      own.open += open;
    }
  }
  return all;
}

/** Currency of a sum row: named in its cells or label, else the only one of the sheet, else unknown. */
function sumCurrency(
  context: RowContext,
  sum: SumRow,
  currencies: readonly CurrencyCode[],
): CurrencyCode | null {
  const row = context.grid.rows[sum.at] ?? [];
  if (!isBlank(row[context.layout.column('currency')])) return currencyOfRow(context, sum.at);
  for (const word of sum.label.split(/[\s():]+/)) {
    const named = word === word.toUpperCase() ? currencyOf(word) : null;
    if (named !== null) return named;
  }
  const signed = currencyOfRow({ ...context, currency: '' }, sum.at);
  if (signed) return signed;
  const [only, more] = currencies;
  return more === undefined ? (only ?? null) : null;
}

/** Sum that a row states in one currency, or null when it states none that can be read. */
export function statedSum(context: RowContext, at: number, currency: CurrencyCode): Minor | null {
  const digits = digitsOf(currency);
  if (context.layout.ages.length > 0) return statedByAge(context, at, digits, currency);
  const open = statedIn(context, at, 'open', digits, currency);
  if (open !== null || context.layout.column('open') >= 0) return open;
  const debit = statedIn(context, at, 'debit', digits, currency);
  const credit = statedIn(context, at, 'credit', digits, currency);
  if (debit !== null || credit !== null) return (debit ?? 0) - (credit ?? 0);
  return statedIn(context, at, 'amount', digits, currency);
}

/**
 * Finds the grand totals among the sum rows: below the last item, the last one of each currency. One that equals
 * the items since the sum row before it, but not all items, is the last customer's subtotal. A row without words
 * that equals all items proves them as well; one that does not may be anything.
 */
export function statedTotals(
  context: RowContext,
  items: readonly ItemRow[],
  sums: readonly SumRow[],
): StatedTotals {
  const { firstRow, firstColumn } = context.grid;
  const lastItemRow = items.reduce((last, item) => Math.max(last, item.row), 0);
  const all = openByCurrency(items);
  const currencies = [...all.keys()];
  const openOf = (currency: CurrencyCode): Minor => all.get(currency)?.open ?? 0;
  const issues: Issue[] = [];
  const grand = new Map<CurrencyCode, { at: number; stated: Minor }>();
  for (const [order, sum] of sums.entries()) {
    const wordless = sum.kind === 'subtotal' && sum.label === '';
    if ((sum.kind !== 'total' && !wordless) || sum.at + firstRow < lastItemRow) continue;
    const currency = sumCurrency(context, sum, currencies);
    const stated = currency === null ? null : statedSum(context, sum.at, currency);
    if (wordless && (currency === null || grand.has(currency) || stated !== openOf(currency))) continue;
    if (currency !== null && stated === null) issues.push(...unreadableTotal(context, sum.at));
    if (currency === null || stated === null) continue;
    const previous = sums[order - 1];
    const sinceThen = previous ? sumBelow(items, currency, previous.at + firstRow) : null;
    if (stated === sinceThen && stated !== openOf(currency)) continue;
    grand.set(currency, { at: sum.at, stated });
  }
  const grandRows = new Set([...grand.values()].map(({ at }) => at));
  const skipped = sums.map(
    ({ at, kind }): SkippedRow => ({
      row: at + firstRow,
      reason: grandRows.has(at) ? 'total' : kind === 'head' ? 'group' : 'subtotal',
    }),
  );
  const totals = [...new Set([...currencies, ...grand.keys()])].map((currency): CurrencyTotal => {
    const found = grand.get(currency);
    return {
      currency,
      count: all.get(currency)?.count ?? 0,
      open: openOf(currency),
      whole: openOf(currency),
      stated: found?.stated ?? null,
      statedRow: found ? found.at + firstRow : null,
    };
  });
  for (const { currency, whole, stated, statedRow } of totals) {
    if (stated === null || statedRow === null || stated === whole) continue;
    const { column, content } = sumCell(context, statedRow - firstRow);
    const facts = {
      currency,
      stated: decimalOfMinor(stated, currency),
      computed: decimalOfMinor(whole, currency),
      content,
    };
    issues.push({ code: 'total-mismatch', row: statedRow, column: column + firstColumn, facts });
  }
  return { totals, skipped, issues };
}

/** The cell of a sum row in which its sum stands. */
function sumCell(
  { grid, layout }: RowContext,
  at: number,
): { readonly field: Field; readonly column: number; readonly content: string } {
  const field = sumFields.find((one) => layout.column(one) >= 0) ?? 'open';
  const [firstAge = -1] = layout.ages;
  const column = layout.ages.length > 0 ? firstAge : layout.column(field);
  return { field, column, content: cellText(grid.rows[at]?.[column]) };
}

/** A total without a figure proves nothing, and that is told. */
function unreadableTotal(context: RowContext, at: number): readonly Issue[] {
  const { field, column, content } = sumCell(context, at);
  if (isBlank(content)) return [];
  const { firstRow, firstColumn } = context.grid;
  return [
    {
      code: 'amount-unreadable',
      row: at + firstRow,
      column: column + firstColumn,
      facts: { field, content },
    },
  ];
}
