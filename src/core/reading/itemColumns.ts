import type { DayNumber } from '../dates/day';
import { itemKey } from '../items/itemKey';
import { type DocumentKind, documentKinds, type OpenItems, type SheetCustomer } from '../items/openItems';
import type { CurrencyCode, Minor } from '../money/money';
import { inPieces, type Sliced } from '../sliced';

/** One item as its row says it. Days are `NO_DAY`, levels -1, where the sheet has none. */
export interface ItemRow {
  readonly row: number;
  readonly customer: SheetCustomer;
  readonly document: string;
  /** What the lines of its document share: see `documentKey`. */
  readonly documentKey: string;
  readonly kind: DocumentKind;
  readonly invoiceDay: DayNumber;
  readonly dueDay: DayNumber;
  readonly clearedDay: DayNumber;
  readonly amount: Minor;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  readonly reference: string | null;
  readonly level: number;
  readonly lastReminder: DayNumber;
  readonly hold: string | null;
  /** Code of the company whose claim it is, '' where the sheet has none. */
  readonly company: string;
}

/** Customers by number and name as written; contact data is taken from the first row that has it. */
function customerDictionary(): { index(customer: SheetCustomer): number; readonly entries: SheetCustomer[] } {
  const places = new Map<string, number>();
  const same = new Map<SheetCustomer, number>();
  const entries: SheetCustomer[] = [];
  const found = (customer: SheetCustomer, at: number): number => {
    same.set(customer, at);
    return at;
  };
  return {
    entries,
    index(customer) {
      // Rows share the object of their customer as long as they say the same.
      const seen = same.get(customer);
      if (seen !== undefined) return seen;
      const place = `${customer.number ?? ''}\u0000${customer.name ?? ''}`;
      const known = places.get(place);
      if (known === undefined) {
        places.set(place, entries.length);
        return found(customer, entries.push(customer) - 1);
      }
      const before = entries[known] ?? customer;
      const { email, language, country } = customer;
      if (
        (before.email === null && email !== null) ||
        (before.language === null && language !== null) ||
        (before.country === null && country !== null)
      ) {
        entries[known] = {
          ...before,
          email: before.email ?? email,
          language: before.language ?? language,
          country: before.country ?? country,
        };
      }
      return found(customer, known);
    },
  };
}

/**
 * Keys of the lines of documents of several, numbered by due date, in an order that sorting leaves alone. One sheet
 * does not show which lines were paid before it, so a line's number may be another one in the next sheet: who compares
 * two sheets must match the lines of a document by due date and amount, not by number.
 */
function keysOfLines(documents: ReadonlyMap<string, readonly ItemRow[]>): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const [key, lines] of documents) {
    for (const [order, { row }] of lines.toSorted(compareLines).entries())
      keys.set(row, itemKey(key, order + 1));
  }
  return keys;
}

function compareLines(one: ItemRow, other: ItemRow): number {
  return (
    one.dueDay - other.dueDay ||
    one.invoiceDay - other.invoiceDay ||
    one.amount - other.amount ||
    one.open - other.open ||
    one.row - other.row
  );
}

/** Numbers values in the order in which they come. */
function dictionary<T>(): { index(value: T): number; readonly entries: T[] } {
  const places = new Map<T, number>();
  const entries: T[] = [];
  return {
    entries,
    index(value) {
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, entries.length);
      return entries.push(value) - 1;
    },
  };
}

/**
 * Turns items into columns with their keys. One loop: callbacks per column took three times as long.
 * @param lines documents of several lines, by the key that their lines share
 */
export function* itemColumns(
  items: readonly ItemRow[],
  lines: ReadonlyMap<string, readonly ItemRow[]>,
): Sliced<OpenItems> {
  const count = items.length;
  const customers = customerDictionary();
  const currencies = dictionary<CurrencyCode>();
  const companies = dictionary<string>();
  const columns = {
    count,
    customer: new Int32Array(count),
    customers: customers.entries,
    currency: new Uint8Array(count),
    currencies: currencies.entries,
    invoiceDay: new Int32Array(count),
    dueDay: new Int32Array(count),
    amount: new Float64Array(count),
    open: new Float64Array(count),
    kind: new Uint8Array(count),
    row: new Int32Array(count),
    exportLevel: new Int8Array(count),
    exportLastReminder: new Int32Array(count),
    document: new Array<string>(count).fill(''),
    reference: new Array<string | null>(count).fill(null),
    hold: new Array<string | null>(count).fill(null),
    company: new Int32Array(count),
    companies: companies.entries,
    key: new Array<string>(count).fill(''),
  };
  const keys = keysOfLines(lines);
  const put = (item: ItemRow, at: number): void => {
    columns.customer[at] = customers.index(item.customer);
    columns.currency[at] = currencies.index(item.currency);
    columns.invoiceDay[at] = item.invoiceDay;
    columns.dueDay[at] = item.dueDay;
    columns.amount[at] = item.amount;
    columns.open[at] = item.open;
    columns.kind[at] = documentKinds.indexOf(item.kind);
    columns.row[at] = item.row;
    columns.exportLevel[at] = item.level;
    columns.exportLastReminder[at] = item.lastReminder;
    columns.document[at] = item.document;
    columns.reference[at] = item.reference;
    columns.hold[at] = item.hold;
    columns.key[at] = keys.get(item.row) ?? item.documentKey;
    columns.company[at] = companies.index(item.company);
  };
  yield* inPieces(count, (from, to) => {
    for (const [place, item] of items.slice(from, to).entries()) put(item, from + place);
  });
  return columns;
}
