const FIRST_SIZE = 1024;
const NONE = new Int32Array(0);

/** Numbers pairs of customer and currency from 0 in the order in which they come, without making objects. */
export class PairNumbering {
  count = 0;
  /** For each currency the number of each customer, -1 while it has none. */
  private readonly places: Int32Array<ArrayBuffer>[] = [];
  private customers = new Int32Array(FIRST_SIZE);
  private currencies = new Int32Array(FIRST_SIZE);

  /** Number of a pair; both are indexes from 0, and there are few currencies. */
  placeOf(customer: number, currency: number): number {
    while (currency >= this.places.length) this.places.push(NONE);
    let places = this.places[currency] as Int32Array<ArrayBuffer>;
    if (customer >= places.length) {
      places = enlarged(places, customer + 1, -1);
      this.places[currency] = places;
    }
    const known = places[customer] as number;
    return known >= 0 ? known : this.add(places, customer, currency);
  }

  /** The pairs in the order of their numbers. */
  columns(): { readonly customer: Int32Array; readonly currency: Int32Array } {
    return {
      customer: this.customers.subarray(0, this.count),
      currency: this.currencies.subarray(0, this.count),
    };
  }

  private add(places: Int32Array, customer: number, currency: number): number {
    const place = this.count;
    if (place >= this.customers.length) {
      this.customers = enlarged(this.customers, place + 1, 0);
      this.currencies = enlarged(this.currencies, place + 1, 0);
    }
    places[customer] = place;
    this.customers[place] = customer;
    this.currencies[place] = currency;
    this.count = place + 1;
    return place;
  }
}

function enlarged(old: Int32Array, least: number, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, old.length * 2, FIRST_SIZE)).fill(filler);
  larger.set(old);
  return larger;
}
