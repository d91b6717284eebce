import { type DayNumber, NO_DAY } from '../dates/day';
import type { CountingStart } from './settings';

/** What was sent of an item, `NO_DAY` for what was not. */
export interface SentDays {
  readonly sentLevel: number;
  readonly lastReminder: DayNumber;
  /** Day from which the interval runs anew. */
  readonly restartDay: DayNumber;
  /** Last day to pay that the last reminder named. */
  readonly lastPayBy: DayNumber;
}

/** First day on which an interval lets the next level be sent; before all days where there is none to wait for. */
export function intervalEnd(interval: number, sent: SentDays, countFrom: CountingStart): DayNumber {
  const { sentLevel, lastReminder, restartDay, lastPayBy } = sent;
  let from = lastReminder;
  // A call, or a reminder that the books sent, names no day to pay: then it counts itself.
  if (countFrom === 'previous-pay-by') from = Math.max(lastReminder, lastPayBy);
  if (countFrom === 'due-date' && sentLevel > 0) from = NO_DAY;
  return Math.max(from, restartDay) + interval;
}

/** First day on which the next level may be sent: by its age, by its interval, or by the later of both. */
export function stepDay(
  byAge: DayNumber,
  byInterval: DayNumber,
  { sentLevel, lastReminder }: SentDays,
  countFrom: CountingStart,
): DayNumber {
  const fromBefore =
    sentLevel > 0 &&
    lastReminder !== NO_DAY &&
    (countFrom === 'previous-reminder' || countFrom === 'previous-pay-by');
  return fromBefore ? byInterval : Math.max(byAge, byInterval);
}
