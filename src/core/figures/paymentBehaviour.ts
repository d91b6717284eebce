import { type DayNumber, NO_DAY } from '../dates/day';
import { ok, type Result } from '../result';
import { addInvoice, type InvoicesPaidOrOpen, OPEN, PAID, partOf, SUMS } from './behaviourSums';
import { byCustomerAndDay, CustomerWalk } from './customerDays';
import {
  checkHistory,
  clearedBy,
  daysPastDue,
  type HistoryProblem,
  type InvoiceHistory,
} from './invoiceHistory';

/** Customers and days about which is asked; the invoices of a history ask about themselves. */
export type BehaviourAsked = Pick<InvoiceHistory, 'count' | 'customer' | 'invoiceDay'>;

/** Behaviour on each day asked about, kept as columns: `behaviourAt` makes a row of it. */
export interface BehaviourTable {
  readonly rowCount: number;
  readonly sums: Float64Array;
}

/** How a customer had paid up to a day, and what was then open. */
export interface PaymentBehaviour {
  readonly paid: InvoicesPaidOrOpen;
  readonly open: InvoicesPaidOrOpen;
}

/**
 * How customers had paid up to the days asked about: of the same customer's invoices of strictly before that day,
 * those cleared strictly before it (paid), and those cleared on it, later or never (open). Invoices of one day know
 * nothing of each other.
 *
 * Late is what was cleared after its due date; on it is in time. What is not cleared is late from the day after its
 * due date, seen from `asOf`, the last day that the history knows of. So an invoice that was open on a day long ago is
 * judged by what became of it, as Microsoft's Late Payment Prediction does (BCApps, "LP ML Input Data"). That
 * describes a customer, but is hindsight to whoever tests a forecast with it. What could be known on a day is what is
 * asked with that day as `asOf`: what was invoiced or cleared after it is then not known.
 *
 * An invoice without invoice day takes no part, and knows of nothing before it. One cleared before it was invoiced
 * counts as cleared on its invoice day. Sorted by counting and passed once: O(n), however many invoices a customer
 * has.
 * @param asked by default the invoices themselves: each row is what preceded that invoice
 * @example
 * const table = paymentBehaviour(history, 20778); // two invoices of one customer, the first paid 4 days late
 * table.ok && behaviourAt(table.value, 1).paid.averageDaysLate //=> 4
 */
export function paymentBehaviour(
  history: InvoiceHistory,
  asOf: DayNumber,
  asked: BehaviourAsked = history,
): Result<BehaviourTable, HistoryProblem> {
  const checked = checkHistory(history);
  if (!checked.ok) return checked;
  const { customer, invoiceDay, amount } = history;
  const paidDay = invoiceDay.map((day, place) => {
    const cleared = clearedBy(history, place, asOf);
    return cleared === NO_DAY ? NO_DAY : Math.max(cleared, day);
  });
  const known = placesOf(history.count).filter((place) => {
    const day = invoiceDay[place] as number;
    return day !== NO_DAY && day <= asOf;
  });
  const cleared = known.filter((place) => paidDay[place] !== NO_DAY);
  const invoices = new CustomerWalk(byCustomerAndDay(known, customer, invoiceDay), customer, invoiceDay);
  const payments = new CustomerWalk(byCustomerAndDay(cleared, customer, paidDay), customer, paidDay);

  const running = new Float64Array(SUMS);
  const count = (from: number, sign: 1 | -1, place: number): void =>
    addInvoice(running, from, sign, amount[place] as number, daysPastDue(history, place, asOf));
  const sums = new Float64Array(asked.count * SUMS);
  let last = -1;
  for (const row of byCustomerAndDay(placesOf(asked.count), asked.customer, asked.invoiceDay)) {
    const who = asked.customer[row] as number;
    const day = asked.invoiceDay[row] as number;
    if (who !== last) running.fill(0);
    last = who;
    invoices.to(who, day, (place) => count(OPEN, 1, place));
    payments.to(who, day, (place) => {
      count(OPEN, -1, place);
      count(PAID, 1, place);
    });
    sums.set(running, row * SUMS);
  }
  return ok({ rowCount: asked.count, sums });
}

const placesOf = (count: number): Int32Array<ArrayBuffer> => new Int32Array(count).map((_, place) => place);

/** One row of the table, with its shares and averages. */
export const behaviourAt = ({ sums }: BehaviourTable, row: number): PaymentBehaviour => ({
  paid: partOf(sums, row * SUMS + PAID),
  open: partOf(sums, row * SUMS + OPEN),
});
