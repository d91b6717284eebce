import type { OpenItems } from '../items/openItems';

/**
 * Numbers the pairs of customer and currency of items from 0 in the order in which they come, without making
 * objects. Customers and currencies are indexes from 0, and there are few currencies.
 */
export class PairNumbering {
  count = 0;
  /** Most pairs that there can be. */
  readonly most: number;
  private readonly customers: number;
  /** By currency and customer; -1 while a pair has no number. */
  private readonly places: Int32Array;
  private readonly customer: Int32Array;
  private readonly currency: Int32Array;

  constructor({ count, customer, currency }: Pick<OpenItems, 'count' | 'customer' | 'currency'>) {
    let customers = 0;
    let currencies = 0;
    for (let index = 0; index < count; index += 1) {
      customers = Math.max(customers, (customer[index] as number) + 1);
      currencies = Math.max(currencies, (currency[index] as number) + 1);
    }
    this.customers = customers;
    this.places = new Int32Array(customers * currencies).fill(-1);
    this.most = Math.min(count, customers * currencies);
    this.customer = new Int32Array(this.most);
    this.currency = new Int32Array(this.most);
  }

  /** Number of a pair of the items. */
  placeOf(customer: number, currency: number): number {
    const pair = currency * this.customers + customer;
    const known = this.places[pair] as number;
    if (known >= 0) return known;
    const place = this.count;
    this.places[pair] = place;
    this.customer[place] = customer;
    this.currency[place] = currency;
    this.count = place + 1;
    return place;
  }

  /** The pairs in the order of their numbers. */
  columns(): { readonly customer: Int32Array; readonly currency: Int32Array } {
    return {
      customer: this.customer.subarray(0, this.count),
      currency: this.currency.subarray(0, this.count),
    };
  }
}
