import type { DayNumber } from '../dates/day';
import { itemKey } from '../items/itemKey';
import { type DocumentKind, documentKinds, type OpenItems, type SheetCustomer } from '../items/openItems';
import type { CurrencyCode, Minor } from '../money/money';

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
  const entries: SheetCustomer[] = [];
  return {
    entries,
    index(customer) {
      const place = `${customer.number ?? ''}\u0000${customer.name ?? ''}`;
      const known = places.get(place);
      if (known === undefined) {
        places.set(place, entries.length);
        return entries.push(customer) - 1;
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
      return known;
    },
  };
}

/** Keys of all items; the lines of one document are numbered by due date, in an order that sorting leaves alone. */
function keysOf(items: readonly ItemRow[]): string[] {
  const keys = items.map((item) => item.documentKey);
  const lines = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    const others = lines.get(key);
    if (others) others.push(at);
    else lines.set(key, [at]);
  }
  for (const [key, places] of lines) {
    if (places.length === 1) continue;
    places.sort((one, other) => compareLines(items[one], items[other]));
    for (const [order, at] of places.entries()) keys[at] = itemKey(key, order + 1);
  }
  return keys;
}

function compareLines(one: ItemRow | undefined, other: ItemRow | undefined): number {
  if (!one || !other) return 0;
  return (
    one.dueDay - other.dueDay ||
    one.invoiceDay - other.invoiceDay ||
    one.amount - other.amount ||
    one.open - other.open ||
    one.row - other.row
  );
}

/** Turns items into columns with their keys. */
export function itemColumns(items: readonly ItemRow[]): OpenItems {
  const customers = customerDictionary();
  const currencies: CurrencyCode[] = [];
  const currencyIndex = (currency: CurrencyCode): number => {
    const at = currencies.indexOf(currency);
    return at < 0 ? currencies.push(currency) - 1 : at;
  };
  const companies = new Map<string, number>();
  const companyIndex = (company: string): number => {
    const at = companies.get(company) ?? companies.size;
    companies.set(company, at);
    return at;
  };
  return {
    count: items.length,
    customer: Int32Array.from(items, (item) => customers.index(item.customer)),
    customers: customers.entries,
    currency: Uint8Array.from(items, (item) => currencyIndex(item.currency)),
    currencies,
    invoiceDay: Int32Array.from(items, (item) => item.invoiceDay),
    dueDay: Int32Array.from(items, (item) => item.dueDay),
    amount: Float64Array.from(items, (item) => item.amount),
    open: Float64Array.from(items, (item) => item.open),
    kind: Uint8Array.from(items, (item) => documentKinds.indexOf(item.kind)),
    row: Int32Array.from(items, (item) => item.row),
    exportLevel: Int8Array.from(items, (item) => item.level),
    exportLastReminder: Int32Array.from(items, (item) => item.lastReminder),
    document: items.map((item) => item.document),
    reference: items.map((item) => item.reference),
    hold: items.map((item) => item.hold),
    company: Int32Array.from(items, (item) => companyIndex(item.company)),
    companies: [...companies.keys()],
    key: keysOf(items),
  };
}
