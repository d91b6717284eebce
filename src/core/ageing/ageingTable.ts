import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { Minor } from '../money/money';
import type { BucketBounds } from './bounds';
import { bucketCount } from './bucket';

/** The columns that ageing needs; `OpenItems` has them. */
export type AgeingColumns = Pick<
  OpenItems,
  'count' | 'customer' | 'currency' | 'dueDay' | 'invoiceDay' | 'open'
>;

/** What one customer has open in one currency: the sum in each bucket and over all. */
export interface AgeingRow {
  /** Indexes into the customers and currencies of the items. */
  readonly customer: number;
  readonly currency: number;
  readonly buckets: readonly Minor[];
  readonly total: Minor;
}

/** Open balances by customer and currency, in the order in which the items name them first. */
export interface AgeingTable {
  readonly rows: readonly AgeingRow[];
  /** One per currency: currencies are never added up. `customer` is -1. */
  readonly totals: readonly AgeingRow[];
}

/**
 * Ages open items. Every item is in exactly one bucket, so the buckets of a row sum to its total, exactly while the
 * sums stay below 2^53 minor units. An item without a due date ages by its invoice date, one without either is not
 * due. Credits are taken off the bucket of their own age.
 * @example ageingTable(items, 20778, defaultBounds).totals[0]?.total //=> the open total of the first currency
 */
export function ageingTable(items: AgeingColumns, asOf: DayNumber, bounds: BucketBounds): AgeingTable {
  const { count, customer, currency, dueDay, invoiceDay, open } = items;
  const width = bucketCount(bounds);
  const rowOf = new RowIndex();
  let sums = new Float64Array(1024 * width);
  for (let index = 0; index < count; index += 1) {
    const row = rowOf.of(customer[index] as number, currency[index] as number);
    if ((row + 1) * width > sums.length) {
      const grown = new Float64Array(sums.length * 2);
      grown.set(sums);
      sums = grown;
    }
    let day = dueDay[index] as number;
    if (day === NO_DAY) day = invoiceDay[index] as number;
    // `bucketOf`, written out: this loop runs a million times.
    let bucket = 0;
    if (day !== NO_DAY) while (bucket < width - 1 && asOf - day > (bounds[bucket] as number)) bucket += 1;
    const place = row * width + bucket;
    sums[place] = (sums[place] as number) + (open[index] as number);
  }
  const rows = rowOf.keys.map((key, row) => ({
    ...key,
    ...summed(Array.from(sums.subarray(row * width, (row + 1) * width))),
  }));
  return { rows, totals: totalsOf(rows, width) };
}

/** Numbers pairs of customer and currency from 0 in the order in which they come. */
class RowIndex {
  readonly keys: { readonly customer: number; readonly currency: number }[] = [];
  private readonly byCurrency: Int32Array[] = [];

  of(customer: number, currency: number): number {
    let column = this.byCurrency[currency];
    if (column === undefined || customer >= column.length) {
      const grown = new Int32Array(Math.max(1024, customer + 1, (column?.length ?? 0) * 2)).fill(-1);
      if (column !== undefined) grown.set(column);
      column = grown;
      this.byCurrency[currency] = grown;
    }
    const known = column[customer] as number;
    if (known >= 0) return known;
    column[customer] = this.keys.length;
    return this.keys.push({ customer, currency }) - 1;
  }
}

function totalsOf(rows: readonly AgeingRow[], width: number): readonly AgeingRow[] {
  const currencies = [...new Set(rows.map((row) => row.currency))].sort((a, b) => a - b);
  return currencies.map((currency) => {
    const buckets: Minor[] = new Array<Minor>(width).fill(0);
    for (const row of rows) {
      if (row.currency !== currency) continue;
      for (const [at, sum] of row.buckets.entries()) buckets[at] = (buckets[at] ?? 0) + sum;
    }
    return { customer: -1, currency, ...summed(buckets) };
  });
}

const summed = (buckets: readonly Minor[]): Pick<AgeingRow, 'buckets' | 'total'> => ({
  buckets,
  total: buckets.reduce((total, sum) => total + sum, 0),
});
