import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { Minor } from '../money/money';
import type { BucketBounds } from './bounds';
import { bucketCount, bucketOf } from './bucket';
import { PairNumbering } from './pairNumbering';

/** The columns that ageing needs; `OpenItems` has them. */
export type AgeingColumns = Pick<
  OpenItems,
  'count' | 'customer' | 'currency' | 'dueDay' | 'invoiceDay' | 'open'
>;

/**
 * Open balances by customer and currency, in the order in which the items name them first. Kept as columns, for
 * there may be tens of thousands of rows: `ageingRows` and `ageingTotals` make rows of it.
 */
export interface AgeingTable {
  readonly rowCount: number;
  /** Number of buckets of each row. */
  readonly width: number;
  /** Indexes into the customers and currencies of the items, one per row. */
  readonly customer: Int32Array;
  readonly currency: Int32Array;
  /** Sums in minor units, `width` for each row. */
  readonly sums: Float64Array;
}

/**
 * Ages open items. Every item is in exactly one bucket, so the buckets of a row sum to its total, exactly while the
 * sums stay below 2^53 minor units. An item without a due date ages by its invoice date, one without either is not
 * due. Credits are taken off the bucket of their own age.
 * @example ageingTotals(ageingTable(items, 20778, defaultBounds))[0]?.total //=> open total of the first currency
 */
export function ageingTable(items: AgeingColumns, asOf: DayNumber, bounds: BucketBounds): AgeingTable {
  const { count, customer, currency, dueDay, invoiceDay, open } = items;
  const width = bucketCount(bounds);
  const bucketOfAge = bucketsByAge(bounds);
  const lastAge = bucketOfAge.length - 1;
  const noDay = NO_DAY;
  const rows = new PairNumbering(items);
  const sums = new Float64Array(rows.most * width);
  for (let index = 0; index < count; index += 1) {
    const place = rows.placeOf(customer[index] as number, currency[index] as number) * width;
    let day = dueDay[index] as number;
    if (day === noDay) day = invoiceDay[index] as number;
    const age = day === noDay ? 0 : asOf - day;
    const bucket = bucketOfAge[Math.min(Math.max(age, 0), lastAge)] as number;
    sums[place + bucket] = (sums[place + bucket] as number) + (open[index] as number);
  }
  return { rowCount: rows.count, width, ...rows.columns(), sums: sums.slice(0, rows.count * width) };
}

/** Bucket of each age from 0 to the first day past the last bound: looked up a million times. */
function bucketsByAge(bounds: BucketBounds): Uint8Array {
  const past = (bounds.at(-1) ?? 0) + 1;
  return Uint8Array.from({ length: past + 1 }, (_, age) => bucketOf(age, bounds));
}

/** What one customer has open in one currency: the sum in each bucket and over all. */
export interface AgeingRow {
  readonly customer: number;
  readonly currency: number;
  readonly buckets: readonly Minor[];
  readonly total: Minor;
}

/** The rows of the table, for a screen or a sheet. */
export const ageingRows = (table: AgeingTable): readonly AgeingRow[] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    rowOf(
      table.customer[row] ?? -1,
      table.currency[row] ?? -1,
      table.sums.subarray(row * table.width, (row + 1) * table.width),
    ),
  );

/** Totals, one row per currency since currencies are never added up; `customer` is -1. */
export function ageingTotals(table: AgeingTable): readonly AgeingRow[] {
  const { width, sums } = table;
  const byCurrency = new Map<number, Float64Array>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const currency = table.currency[row] ?? -1;
    const total = byCurrency.get(currency) ?? new Float64Array(width);
    byCurrency.set(currency, total);
    for (let at = 0; at < width; at += 1) total[at] = (total[at] ?? 0) + (sums[row * width + at] ?? 0);
  }
  return [...byCurrency].sort(([a], [b]) => a - b).map(([currency, total]) => rowOf(-1, currency, total));
}

const rowOf = (customer: number, currency: number, sums: Float64Array): AgeingRow => ({
  customer,
  currency,
  buckets: [...sums],
  total: sums.reduce((total, sum) => total + sum, 0),
});
