import { type DayNumber, NO_DAY } from '../dates/day';
import type { Minor } from '../money/money';
import { fail, ok, type Result } from '../result';

/**
 * Invoices posted over time, paid and unpaid, as columns: one entry per invoice in every array. An open-item list is
 * none: it has forgotten what was paid. Amounts are never added up over currencies, so where there are several, a
 * customer has one number for each.
 */
export interface InvoiceHistory {
  readonly count: number;
  /** Number of the customer, from 0. */
  readonly customer: Int32Array;
  /** Day numbers; `NO_DAY` where there is none: not known, or not cleared yet. */
  readonly invoiceDay: Int32Array;
  readonly dueDay: Int32Array;
  readonly clearedDay: Int32Array;
  /** Minor units, whole numbers. */
  readonly amount: Float64Array;
}

/** Why a figure that looks back cannot be given; `needs-history`: what is known does not reach back far enough. */
export type HistoryProblem = 'needs-history' | 'out-of-range';

/** Whether there is a history at all, and every sum of its amounts is exact: below 2^53 minor units. */
export function checkHistory({ count, amount }: InvoiceHistory): Result<true, HistoryProblem> {
  if (count === 0) return fail('needs-history');
  let size: Minor = 0;
  for (let index = 0; index < count; index += 1) {
    const one = amount[index] as number;
    if (!Number.isSafeInteger(one)) return fail('out-of-range');
    size += Math.abs(one);
  }
  return Number.isSafeInteger(size) ? ok(true) : fail('out-of-range');
}

/** The day on which an invoice was cleared, as far as that was known on a day; `NO_DAY` while it was not. */
export function clearedBy(history: InvoiceHistory, index: number, asOf: DayNumber): DayNumber {
  const cleared = history.clearedDay[index] as number;
  return cleared > asOf ? NO_DAY : cleared;
}

/**
 * Days by which an invoice was cleared after its due date, or, while it was not, by which the day lies after it.
 * Below 0 before the due date; 0 without one, for nothing can then be late.
 * @example daysPastDue(history, 0, 20778) //=> 4, due on 1 and cleared on 5 October
 */
export function daysPastDue(history: InvoiceHistory, index: number, asOf: DayNumber): number {
  const due = history.dueDay[index] as number;
  if (due === NO_DAY) return 0;
  const cleared = clearedBy(history, index, asOf);
  return (cleared === NO_DAY ? asOf : cleared) - due;
}
