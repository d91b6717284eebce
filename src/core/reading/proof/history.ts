import { type DayNumber, NO_DAY } from '../../dates/day';
import type { CellValue } from '../grid';
import type { ItemRow } from '../itemColumns';
import type { Layout } from '../layout';
import type { CurrencyTotal, SkippedRow } from '../reading';
import { isBlank } from '../values/cells';

/** What of a sheet's items was open on a day. */
interface OpenOn {
  readonly items: readonly ItemRow[];
  readonly totals: readonly CurrencyTotal[];
  /** The rows of the others. */
  readonly skipped: readonly SkippedRow[];
  /** Whether the list knows its past: then it is read up to the day, and no further. */
  readonly knowsPast: boolean;
}

/**
 * A list of posted documents with the days on which they were cleared knows its past: open on a day is what was
 * invoiced on it or before, and cleared after it or not at all. What its own column says to be open still is open, for
 * there the date is of a part payment. A list without any such date is what is open now, and stays as it is.
 * @param totals of all these items; what the sheet states keeps speaking of all
 * @param asOf the day
 */
export function openOn(
  items: readonly ItemRow[],
  totals: readonly CurrencyTotal[],
  asOf: DayNumber,
  layout: Layout,
): OpenOn {
  if (items.every(({ clearedDay }) => clearedDay === NO_DAY))
    return { items, totals, skipped: [], knowsPast: false };
  const saysOpen = layout.column('open') >= 0 || layout.ages.length > 0;
  const skipped: SkippedRow[] = [];
  const kept = items.flatMap((item): ItemRow[] => {
    const { row, invoiceDay, clearedDay, amount, open } = item;
    const isOpenStill = clearedDay === NO_DAY || (saysOpen && open !== 0);
    if (invoiceDay > asOf) skipped.push({ row, reason: 'later' });
    else if (!isOpenStill && clearedDay <= asOf) skipped.push({ row, reason: 'cleared' });
    // Its column says what is open now, which is nothing; on that day it was the whole.
    else return [isOpenStill || !saysOpen ? item : { ...item, open: amount }];
    return [];
  });
  return { items: kept, totals: totals.map((total) => totalOf(total, kept)), skipped, knowsPast: true };
}

/** A total, with the sum and number of these items as those of the reading. */
export const totalOf = (total: CurrencyTotal, items: readonly ItemRow[]): CurrencyTotal => {
  const own = items.filter(({ currency }) => currency === total.currency);
  return { ...total, count: own.length, open: own.reduce((sum, { open }) => sum + open, 0) };
};

/** `00.00.0000`, and the first days of calendars, which programs write for no date. */
const NO_DATE = /^(?:[0\s./:-]+|(?:1753|1900)-01-01(?:[T ].*)?|0?1([./-])0?1\1(?:1753|1900)(?: .*)?)$/;

/** Whether a cell of dates has none. */
export const isNoDate = (cell: CellValue | undefined): boolean =>
  isBlank(cell) || cell === 0 || cell === 1 || (typeof cell === 'string' && NO_DATE.test(cell.trim()));
