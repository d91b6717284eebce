import type { Minor } from '../money/money';

/** Some invoices of a customer. */
export interface InvoicesPaidOrOpen {
  readonly count: number;
  readonly late: number;
  /** Late of all, from 0 to 1; null where there are none. */
  readonly lateShare: number | null;
  readonly amount: Minor;
  readonly amountLate: Minor;
  /** By amount; null where there is no positive amount to take a share of. */
  readonly amountLateShare: number | null;
  /** Days late of the late ones on average; null where none is late. */
  readonly averageDaysLate: number | null;
}

/** The sums of some invoices stand side by side: how many, how many late, amount, amount of the late, days late. */
const PART = 5;

/** Where the sums of the paid and of the open invoices begin. */
export const PAID = 0;
export const OPEN = PART;

/** Number of sums of one customer. */
export const SUMS = 2 * PART;

/**
 * Counts an invoice in, or with sign -1 out again.
 * @param from where the sums of its part begin
 * @param daysLate 0 or less is in time
 */
export function addInvoice(
  sums: Float64Array,
  from: number,
  sign: 1 | -1,
  amount: Minor,
  daysLate: number,
): void {
  const add = (place: number, value: number): void => {
    sums[from + place] = (sums[from + place] as number) + sign * value;
  };
  add(0, 1);
  add(2, amount);
  if (daysLate <= 0) return;
  add(1, 1);
  add(3, amount);
  add(4, daysLate);
}

/** What sums say, with their shares and average. */
export function partOf(sums: Float64Array, from: number): InvoicesPaidOrOpen {
  const [count = 0, late = 0, amount = 0, amountLate = 0, daysLate = 0] = sums.subarray(from, from + PART);
  return {
    count,
    late,
    lateShare: count > 0 ? late / count : null,
    amount,
    amountLate,
    amountLateShare: amount > 0 ? amountLate / amount : null,
    averageDaysLate: late > 0 ? daysLate / late : null,
  };
}
