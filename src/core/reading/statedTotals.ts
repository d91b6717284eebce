import { digitsOf } from '../money/currency';
import { currencyOf } from '../money/currencyCodes';
import { decimalOfMinor } from '../money/decimal';
import type { CurrencyCode, Minor } from '../money/money';
import { cellText, isBlank } from './cells';
import type { Issue } from './issue';
import type { ItemRow } from './itemColumns';
import { currencyOfRow, type RowContext } from './readItem';
import type { CurrencyTotal, SkippedRow } from './reading';
import { type RowsRead, type SumRow, statedIn } from './readRows';

/** Totals per currency, which of the sheet's sum rows were grand totals, and where they differ. */
export interface StatedTotals {
  readonly totals: CurrencyTotal[];
  readonly skipped: SkippedRow[];
  readonly issues: Issue[];
}

/** Sum of the open amounts of one currency below a sheet row. */
const openSum = (items: readonly ItemRow[], currency: CurrencyCode, below = 0): Minor =>
  items.reduce((sum, item) => (item.currency === currency && item.row > below ? sum + item.open : sum), 0);

/** Currency of a sum row: named in its cells or label, else the only one of the sheet, else unknown. */
function sumCurrency(
  context: RowContext,
  sum: SumRow,
  currencies: readonly CurrencyCode[],
): CurrencyCode | null {
  const row = context.grid.rows[sum.at] ?? [];
  if (!isBlank(row[context.layout.column('currency')])) return currencyOfRow(context, row);
  for (const word of sum.label.split(/[\s():]+/)) {
    const named = word === word.toUpperCase() ? currencyOf(word) : null;
    if (named !== null) return named;
  }
  const signed = currencyOfRow({ ...context, currency: '' }, row);
  if (signed) return signed;
  const [only, more] = currencies;
  return more === undefined ? (only ?? null) : null;
}

function statedSum(context: RowContext, at: number, currency: CurrencyCode): Minor | null {
  const digits = digitsOf(currency);
  const open = statedIn(context, at, 'open', digits, currency);
  if (open !== null || context.layout.column('open') >= 0) return open;
  const debit = statedIn(context, at, 'debit', digits, currency);
  const credit = statedIn(context, at, 'credit', digits, currency);
  if (debit !== null || credit !== null) return (debit ?? 0) - (credit ?? 0);
  return statedIn(context, at, 'amount', digits, currency);
}

/**
 * Finds the grand totals among the sum rows: below the last item, the last one of each currency. One that equals
 * the items since the sum row before it, but not all items, is the last customer's subtotal.
 */
export function statedTotals(context: RowContext, read: RowsRead): StatedTotals {
  const { items, sums } = read;
  const { firstRow, firstColumn } = context.grid;
  const lastItemRow = items.reduce((last, item) => Math.max(last, item.row), 0);
  const currencies = [...new Set(items.map((item) => item.currency))];
  const grand = new Map<CurrencyCode, { at: number; stated: Minor }>();
  for (const [order, sum] of sums.entries()) {
    if (sum.kind === 'subtotal' || sum.at + firstRow < lastItemRow) continue;
    const currency = sumCurrency(context, sum, currencies);
    const stated = currency === null ? null : statedSum(context, sum.at, currency);
    if (currency === null || stated === null) continue;
    const previous = sums[order - 1];
    const sinceThen = previous ? openSum(items, currency, previous.at + firstRow) : null;
    if (stated === sinceThen && stated !== openSum(items, currency)) continue;
    grand.set(currency, { at: sum.at, stated });
  }
  const grandRows = new Set([...grand.values()].map(({ at }) => at));
  const skipped = sums.map(
    ({ at }): SkippedRow => ({ row: at + firstRow, reason: grandRows.has(at) ? 'total' : 'subtotal' }),
  );
  const totals = [...new Set([...currencies, ...grand.keys()])].map((currency): CurrencyTotal => {
    const found = grand.get(currency);
    return {
      currency,
      count: items.filter((item) => item.currency === currency).length,
      open: openSum(items, currency),
      stated: found?.stated ?? null,
      statedRow: found ? found.at + firstRow : null,
    };
  });
  const sumField = (['open', 'debit', 'credit', 'amount'] as const).find(
    (field) => context.layout.column(field) >= 0,
  );
  const issues = totals.flatMap(({ currency, open, stated, statedRow }): Issue[] => {
    if (stated === null || statedRow === null || stated === open) return [];
    const column = context.layout.column(sumField ?? 'open') + firstColumn;
    const facts = {
      currency,
      stated: decimalOfMinor(stated, currency),
      computed: decimalOfMinor(open, currency),
      content: cellText(context.grid.rows[statedRow - firstRow]?.[column - firstColumn]),
    };
    return [{ code: 'total-mismatch', row: statedRow, column, facts }];
  });
  return { totals, skipped, issues };
}
