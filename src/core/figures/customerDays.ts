import type { DayNumber } from '../dates/day';

/** Half of the bits of a number of a column. */
const HALF_BITS = 16;
const HALVES = 1 << HALF_BITS;

/**
 * The places in two columns, ordered by customer and then by day: one pass then sees each customer's days rise.
 * Sorted by counting, half of the bits at a time: O(n).
 */
export const byCustomerAndDay = (
  places: Int32Array<ArrayBuffer>,
  customer: Int32Array,
  days: Int32Array,
): Int32Array => ordered(ordered(places, days), customer);

/** Places by the number that a column has there; those of one number stay in their order. */
function ordered(places: Int32Array<ArrayBuffer>, column: Int32Array): Int32Array<ArrayBuffer> {
  const lowFirst = byHalf(places, (place) => (column[place] as number) & (HALVES - 1));
  // Numbers below 0 come first.
  return byHalf(lowFirst, (place) => ((column[place] as number) >> HALF_BITS) + HALVES / 2);
}

function byHalf(places: Int32Array<ArrayBuffer>, halfOf: (place: number) => number): Int32Array<ArrayBuffer> {
  const starts = new Uint32Array(HALVES + 1);
  for (const place of places) {
    const next = halfOf(place) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let half = 1; half <= HALVES; half += 1)
    starts[half] = (starts[half] as number) + (starts[half - 1] as number);
  const sorted = new Int32Array(places.length);
  for (const place of places) {
    const half = halfOf(place);
    const at = starts[half] as number;
    sorted[at] = place;
    starts[half] = at + 1;
  }
  return sorted;
}

/** A walk along places in that order, which never turns back. */
export class CustomerWalk {
  private next = 0;

  constructor(
    private readonly order: Int32Array,
    private readonly customer: Int32Array,
    private readonly days: Int32Array,
  ) {}

  /** Walks on to a customer's day, and visits what of this customer lies strictly before it. */
  to(who: number, day: DayNumber, visit: (place: number) => void): void {
    for (; this.next < this.order.length; this.next += 1) {
      const place = this.order[this.next] as number;
      const whose = this.customer[place] as number;
      if (whose > who || (whose === who && (this.days[place] as number) >= day)) return;
      if (whose === who) visit(place);
    }
  }
}
