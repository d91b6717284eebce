import {
  type AgeingRow,
  ageingRows,
  ageingTable,
  ageingTotals,
  bucketCount,
  bucketLabels,
  numberOfMinor,
} from '../core/index';
import { ageingItems, failureKey } from './ageingItems';
import { align } from './align';
import { boundsOfArgument } from './boundsArgument';
import { NOT_DUE } from './bucket';
import { CellReader } from './cellReader';
import { type Argument, type CellOut, type FunctionResult, isOmitted, rowsOf } from './values';

/**
 * `AGEING(customers, dueDates, open, asOf, [bounds], [currencies])`: a table with a header, a row per customer (and
 * currency), and last the totals, one row per currency. An item without a due date is not due. A cell that cannot
 * be read fails the figures of its customer and the totals it belongs to; the other customers are answered.
 */
export function ageing(args: readonly Argument[]): FunctionResult {
  const [customers, dueDates, open, asOf, boundsArgument, currencies] = args;
  const read = boundsOfArgument(boundsArgument);
  if (!read.ok) return read.failure;
  const day = new CellReader(null);
  const asOfRows = rowsOf(asOf);
  if (asOfRows.length !== 1 || asOfRows[0]?.length !== 1) return { failure: 'one-cell', argument: 'asOf' };
  const asOfDay = day.neededDay('asOf', asOfRows[0][0]);
  if (day.failure !== null) return day.failure;
  const aligned = align([
    ['customers', customers],
    ['dueDates', dueDates],
    ['open', open],
    ['currencies', currencies],
  ]);
  if ('failure' in aligned) return aligned;

  const items = ageingItems(aligned);
  if (!items.summable) return { failure: 'too-large', argument: 'open' };
  const table = ageingTable(items.columns, asOfDay, read.bounds);
  const byCustomer = ageingRows(table);
  const byCurrency = ageingTotals(table);
  const withCurrency = !isOmitted(currencies);
  const currencyOf = (row: AgeingRow): string => items.currencies[row.currency] ?? '';
  const line = (label: CellOut, row: AgeingRow, failure: CellOut | undefined): CellOut[] => {
    const currency = currencyOf(row);
    const cells = withCurrency ? [label, currency] : [label];
    for (const minor of row.buckets) cells.push(failure ?? numberOfMinor(minor, currency));
    cells.push(failure ?? numberOfMinor(row.total, currency));
    return cells;
  };
  const header = [
    'Customer',
    ...(withCurrency ? ['Currency'] : []),
    ...bucketLabels(read.bounds, NOT_DUE),
    'Total',
  ];
  // Mostly there is none, and a key for each row of a long table is much to make for nothing.
  const failureOf = ({ customer, currency }: AgeingRow): CellOut | undefined =>
    items.failures.size === 0 ? undefined : items.failures.get(failureKey(customer, currency));
  const rows = byCustomer.map((row) => line(items.customers[row.customer] ?? '', row, failureOf(row)));
  const nothing: AgeingRow = {
    customer: -1,
    currency: -1,
    buckets: new Array<number>(bucketCount(read.bounds)).fill(0),
    total: 0,
  };
  const totals = (byCurrency.length > 0 ? byCurrency : [nothing]).map((row) => {
    const failed = byCustomer.find((part) => part.currency === row.currency && failureOf(part) !== undefined);
    return line('Total', row, failed && failureOf(failed));
  });
  return [header, ...rows, ...totals];
}
