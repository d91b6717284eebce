import type { DayNumber } from '../dates/day';
import type { Decision, Reason } from './decision';

/** Nothing is sent now, and no day on which it will be follows from the reason alone. */
export const notNow = (reason: Reason): Decision => ({ level: 0, action: 'none', reason, nextDay: null });

/**
 * Nothing is sent before a day.
 * @param level the one that comes next, null where all were sent: then there is no day to wait for
 */
export const notBefore = (nextDay: DayNumber, level: number | null, reason: Reason): Decision =>
  level === null
    ? notNow(reason)
    : { level: 0, action: 'none', reason: { ...reason, level, nextDay }, nextDay };

/** Nothing is sent, and a person has something to do. */
export const askPerson = (reason: Reason): Decision => ({
  level: 0,
  action: 'task',
  reason,
  nextDay: null,
});
