import type { DayNumber } from '../dates/day';
import type { History } from './history';

/** Days without any posting after which a history is taken to have ended, rather than business. */
const LONGEST_SILENCE = 31;

/**
 * Whether a history speaks of all the days from one to another: it began before the first, and goes on to the last, or
 * to a month before it, since nothing may have been posted since.
 * @example historyReaches({ from: 20454, until: 20770 }, 20700, 20778) //=> true, 8 days without a posting
 */
export const historyReaches = (
  history: Pick<History, 'from' | 'until'>,
  first: DayNumber,
  last: DayNumber,
): boolean => history.from <= first && last - history.until <= LONGEST_SILENCE;
