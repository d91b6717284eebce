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
  /** Whether every sum of them is exact: all amounts without their signs stay below 2^53 minor units. */
  readonly summable: boolean;
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
    return this.add(value);
  }

  add(value: T): number {
    return this.values.push(value) - 1;
  }
}

/** Reads customers, due dates, open amounts and currencies, in this order. Rows without content are passed over. */
export function ageingItems({ height, width, cells, placeOf }: Aligned): AgeingItems {
  const [whoAt = nothing, dueAt = nothing, amountAt = nothing, codeAt = nothing] = cells;
  const size = height * width;
  const customer = new Int32Array(size);
  const currency = new Uint8Array(size);
  const dueDay = new Int32Array(size);
  const open = new Float64Array(size);
  const customers = new Numbering<CellOut>();
  const currencies = new Numbering<string>();
  const failures = new Map<string, CellFailure>();
  // One for all rows: there may be a hundred thousand, and the place is told only of what fails.
  const read = new CellReader(null);
  let count = 0;
  let sizes = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const who = whoAt(row, column);
      const due = dueAt(row, column);
      const amount = amountAt(row, column);
      if (isBlank(who) && isBlank(due) && isBlank(amount)) continue;
      read.failure = null;
      const code = read.currency('currencies', codeAt(row, column));
      const inCurrency = currencies.place(code, code);
      currency[count] = inCurrency;
      dueDay[count] = read.day('dueDates', due) ?? NO_DAY;
      const minor = read.amount('open', amount, code) ?? 0;
      open[count] = minor;
      sizes += Math.abs(minor);
      const name = nameOf(who, row, column);
      const of = typeof name === 'object' ? customers.add(name) : customers.place(String(name), name);
      customer[count] = of;
      count += 1;
      if (read.failure === null) continue;
      const key = failureKey(of, inCurrency);
      if (!failures.has(key))
        failures.set(key, { ...(read.failure as CellFailure), ...placeOf(row, column) });
    }
  }
  const invoiceDay = new Int32Array(count).fill(NO_DAY);
  return {
    columns: { count, customer, currency, dueDay, invoiceDay, open },
    customers: customers.values,
    currencies: currencies.values,
    summable: sizes <= Number.MAX_SAFE_INTEGER,
    failures,
  };

  /** The customer as it is shown: numbers stay numbers, texts lose blanks around them. */
  function nameOf(cell: CellIn, row: number, column: number): CellOut {
    if (isBlank(cell)) return '';
    if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
    if (typeof cell === 'string') return cell.trim();
    return new CellReader(placeOf(row, column)).refused('not-a-text', 'customers', cell);
  }
}

const nothing = (): undefined => undefined;
