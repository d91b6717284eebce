import { PairNumbering } from '../../ageing/pairNumbering';
import type { History } from '../../figures/history';
import type { PostedDocuments } from '../../figures/openOnDay';
import { customerId } from '../../items/customerId';
import { documentKinds, type SheetCustomer } from '../../items/openItems';
import type { CurrencyCode } from '../../money/money';
import type { PostedEntry } from './postedEntries';

/** Numbers customers, however their name is written, and currencies, in the order in which they come. */
export class Numbering {
  readonly customers: SheetCustomer[] = [];
  readonly currencies: CurrencyCode[] = [];
  private readonly byId = new Map<string, number>();
  private readonly byCode = new Map<CurrencyCode, number>();

  customerOf(customer: SheetCustomer): number {
    return numberIn(this.byId, customerId(customer), () => this.customers.push(customer));
  }

  currencyOf(code: CurrencyCode): number {
    return numberIn(this.byCode, code, () => this.currencies.push(code));
  }

  /** Columns of documents whose customers and currencies have their number here. */
  posted(entries: readonly PostedEntry[]): PostedDocuments {
    return {
      count: entries.length,
      customer: Int32Array.from(entries, ({ item }) => this.customerOf(item.customer)),
      currency: Uint8Array.from(entries, ({ item }) => this.currencyOf(item.currency)),
      kind: Uint8Array.from(entries, ({ item }) => documentKinds.indexOf(item.kind)),
      invoiceDay: Int32Array.from(entries, ({ item }) => item.invoiceDay),
      dueDay: Int32Array.from(entries, ({ item }) => item.dueDay),
      clearedDay: Int32Array.from(entries, ({ clearedDay }) => clearedDay),
      amount: Float64Array.from(entries, ({ amount }) => amount),
    };
  }
}

/** The same documents with one number for each customer and currency; `accounts` says which. */
export function byAccount(posted: PostedDocuments): Pick<History, 'invoices' | 'accounts'> {
  const { customer, currency } = posted;
  const pairs = new PairNumbering(posted);
  const account = customer.map((who, place) => pairs.placeOf(who, currency[place] as number));
  return { invoices: { ...posted, customer: account }, accounts: pairs.columns() };
}

function numberIn<T>(numbers: Map<T, number>, of: T, add: () => number): number {
  const known = numbers.get(of);
  if (known !== undefined) return known;
  const number = add() - 1;
  numbers.set(of, number);
  return number;
}
