import { type AgeingColumns, NO_DAY } from '../core/index';
import type { CellFailure } from '../wording/functions/failureText';
import type { Aligned } from './align';
import { CellReader } from './cellReader';
import { type CellIn, type CellOut, isBlank } from './values';

/** The arguments of AGEING as columns, with what could not be read. */
export interface AgeingItems {
  readonly columns: AgeingColumns;
  /** What stands for each customer: the first cell that names it, or the failure of that cell. */
  readonly customers: readonly CellOut[];
  readonly currencies: readonly string[];
  /** First failure by `failureKey`: the figures of that customer and currency are not known. */
  readonly failures: ReadonlyMap<string, CellFailure>;
}

export const failureKey = (customer: number, currency: number): string => `${customer},${currency}`;

/** Numbers things from 0 in the order in which they come. */
class Numbering<T> {
  readonly values: T[] = [];
  private readonly places = new Map<string, number>();

  place(key: string, value: T): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Reads customers, due dates, open amounts and currencies, in this order. Rows without content are passed over. */
export function ageingItems({ height, width, cellsAt, placeOf }: Aligned): AgeingItems {
  const size = height * width;
  const customer = new Int32Array(size);
  const currency = new Uint8Array(size);
  const dueDay = new Int32Array(size);
  const open = new Float64Array(size);
  const customers = new Numbering<CellOut>();
  const currencies = new Numbering<string>();
  const failures = new Map<string, CellFailure>();
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const row = Math.floor(at / width);
    const cells = cellsAt(row, at % width);
    const [who, due, amount, code] = cells;
    if (isBlank(who) && isBlank(due) && isBlank(amount)) continue;
    const place = placeOf(row, at % width);
    const read = new CellReader(place);
    const currencyCode = read.currency('currencies', code);
    currency[count] = currencies.place(currencyCode, currencyCode);
    dueDay[count] = read.day('dueDates', due) ?? NO_DAY;
    open[count] = read.amount('open', amount, currencyCode) ?? 0;
    const name = nameOf(who, new CellReader(place));
    customer[count] = customers.place(typeof name === 'object' ? `#${at}` : `=${name}`, name);
    const key = failureKey(customer[count] as number, currency[count] as number);
    if (read.failure !== null && !failures.has(key)) failures.set(key, read.failure);
    count += 1;
  }
  const invoiceDay = new Int32Array(count).fill(NO_DAY);
  return {
    columns: { count, customer, currency, dueDay, invoiceDay, open },
    customers: customers.values,
    currencies: currencies.values,
    failures,
  };
}

/** The customer as it is shown: numbers stay numbers, texts lose blanks around them. */
function nameOf(cell: CellIn, read: CellReader): CellOut {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' ? cell.trim() : read.refused('not-a-text', 'customers', cell);
}
