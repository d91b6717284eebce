import type { AgeingColumns, AgeingTable } from '../ageing/ageingTable';
import { PairNumbering } from '../ageing/pairNumbering';
import { civilOfDay, daysInMonth } from '../dates/civil';
import { type DayNumber, NO_DAY } from '../dates/day';
import { isoOfDay } from '../dates/iso';

/**
 * Ages open items by the calendar month in which they were invoiced or posted: the month of `asOf`, the month before,
 * and so on, and in the last bucket all that is older. Every item is in exactly one bucket, credits take off that of
 * their own month, so the buckets of a row sum to its total, exactly while the sums stay below 2^53 minor units. An
 * item without invoice day, or with one after `asOf`, is in the newest month.
 * @param months months with a bucket of their own, at least 1
 * @example ageingTotals(monthlyAgeing(items, 20573, 2))[0]?.buckets //=> [10_000_000, 5_000_000, -100_000]: April,
 * March, and what is older
 */
export function monthlyAgeing(items: AgeingColumns, asOf: DayNumber, months: number): AgeingTable {
  const { count, customer, currency, invoiceDay, open } = items;
  const firstDays = firstDaysOfMonths(asOf, months);
  const width = firstDays.length + 1;
  const rows = new PairNumbering(items);
  const rowOf = new Int32Array(count).map((_, item) =>
    rows.placeOf(customer[item] as number, currency[item] as number),
  );
  const sums = new Float64Array(rows.count * width);
  for (let item = 0; item < count; item += 1) {
    const day = invoiceDay[item] as number;
    let bucket = 0;
    if (day !== NO_DAY) while (bucket < firstDays.length && day < (firstDays[bucket] as number)) bucket += 1;
    const place = (rowOf[item] as number) * width + bucket;
    sums[place] = (sums[place] as number) + (open[item] as number);
  }
  return { rowCount: rows.count, width, ...rows.columns(), sums };
}

/**
 * Names of the buckets of `monthlyAgeing`: months as ISO 8601 writes them, and what is older.
 * @example monthLabels(20573, 2) //=> ['2026-04', '2026-03', '<2026-03']
 */
export function monthLabels(asOf: DayNumber, months: number): readonly string[] {
  const names = Array.from(firstDaysOfMonths(asOf, months), (day) => isoOfDay(day).slice(0, 7));
  return [...names, `<${names.at(-1)}`];
}

/** First days of the month of a day and of the months before it, the newest first. */
function firstDaysOfMonths(day: DayNumber, months: number): Int32Array {
  let { year, month, day: dayOfMonth } = civilOfDay(day);
  let first = day - dayOfMonth + 1;
  return new Int32Array(months).map((_, back) => {
    if (back > 0) {
      month -= 1;
      if (month === 0) [year, month] = [year - 1, 12];
      first -= daysInMonth(year, month);
    }
    return first;
  });
}
