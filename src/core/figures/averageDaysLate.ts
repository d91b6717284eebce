import { type DayNumber, NO_DAY } from '../dates/day';
import { ok, type Result } from '../result';
import { checkHistory, daysPastDue, type HistoryProblem, type InvoiceHistory } from './invoiceHistory';

/** How late a customer paid in a period. */
export interface DaysLate {
  /** Number of invoices of which the average is. */
  readonly paid: number;
  /** Average of days from due date to clearing date; below 0 when it paid early. */
  readonly average: number;
}

/**
 * How late each customer paid what was cleared in a period: the plain average of the days past due, those paid early
 * counted below 0, so that an early payer who pays on time now is seen to pay later. Of two periods, the last
 * year and the last months, the difference says whether a customer has begun to pay later.
 *
 * Without clearing or due date an invoice says nothing here. Customers with none in the period are not in the answer.
 * @param from first day of the period
 * @param to last day of it
 * @example
 * const late = averageDaysLate(history, 20454, 20818); // two invoices cleared in 2026, 4 and 7 days late
 * late.ok && late.value.get(0) //=> { paid: 2, average: 5.5 }
 */
export function averageDaysLate(
  history: InvoiceHistory,
  from: DayNumber,
  to: DayNumber,
): Result<ReadonlyMap<number, DaysLate>, HistoryProblem> {
  const checked = checkHistory(history);
  if (!checked.ok) return checked;
  const sums = new Map<number, { paid: number; days: number }>();
  for (let place = 0; place < history.count; place += 1) {
    const cleared = history.clearedDay[place] as number;
    if (cleared === NO_DAY || cleared < from || cleared > to || history.dueDay[place] === NO_DAY) continue;
    const customer = history.customer[place] as number;
    const { paid, days } = sums.get(customer) ?? { paid: 0, days: 0 };
    sums.set(customer, { paid: paid + 1, days: days + daysPastDue(history, place, to) });
  }
  return ok(
    new Map([...sums].map(([customer, { paid, days }]) => [customer, { paid, average: days / paid }])),
  );
}
