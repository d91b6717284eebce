import type { DayNumber } from '../dates/day';
import type { CurrencyCode } from '../money/money';
import { fail, ok, type Result } from '../result';
import { averageDaysLate, type DaysLate } from './averageDaysLate';
import type { History } from './history';
import { historyReaches } from './historyReach';
import type { HistoryProblem } from './invoiceHistory';
import { behaviourAt, type PaymentBehaviour, paymentBehaviour } from './paymentBehaviour';

/** Days of a year, and of the last months that are compared with it. */
const YEAR = 365;
const RECENT = 90;

/** Days by which a customer pays later than before that are a signal. */
const SIGNAL = 10;

/** How one customer pays in one currency. */
export interface CustomerBehaviour extends PaymentBehaviour {
  /** Index into the customers of the history. */
  readonly customer: number;
  readonly currency: CurrencyCode;
  /** Of what was paid in the last year; null where nothing was. */
  readonly year: DaysLate | null;
  /** Of what was paid in the last 90 days. */
  readonly recent: DaysLate | null;
  /** True where it has begun to pay 10 days later, or more, than on average over the year. */
  readonly slower: boolean;
}

/**
 * How each customer of a history pays, as known on a day, in the order in which the history names them. Needs a history
 * that goes on to that day; how far back it goes, each count says itself.
 * @example
 * const known = customerBehaviour(history, 20778);
 * known.ok && known.value[0]?.paid.averageDaysLate //=> 4
 */
export function customerBehaviour(
  history: History | null,
  asOf: DayNumber,
): Result<readonly CustomerBehaviour[], HistoryProblem> {
  if (history === null || !historyReaches(history, asOf, asOf)) return fail('needs-history');
  const { invoices, accounts, currencies } = history;
  const count = accounts.customer.length;
  const asked = {
    count,
    customer: Int32Array.from({ length: count }, (_, account) => account),
    // Strictly before the day after: up to the end of the day itself.
    invoiceDay: new Int32Array(count).fill(asOf + 1),
  };
  const table = paymentBehaviour(invoices, asOf, asked);
  if (!table.ok) return table;
  const year = averageDaysLate(invoices, asOf - YEAR + 1, asOf);
  if (!year.ok) return year;
  const recent = averageDaysLate(invoices, asOf - RECENT + 1, asOf);
  if (!recent.ok) return recent;
  return ok(
    Array.from({ length: count }, (_, account) => {
      const [lastYear, lately] = [year.value.get(account) ?? null, recent.value.get(account) ?? null];
      return {
        ...behaviourAt(table.value, account),
        customer: accounts.customer[account] ?? -1,
        currency: currencies[accounts.currency[account] ?? -1] ?? '',
        year: lastYear,
        recent: lately,
        slower: lastYear !== null && lately !== null && lately.average - lastYear.average >= SIGNAL,
      };
    }),
  );
}
