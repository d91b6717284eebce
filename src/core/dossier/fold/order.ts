import type { DayNumber } from '../../dates/day';
import type { DossierEvent } from '../event';

/** Order of events: by moment, then by id, so that two of the same moment come in the same order everywhere. */
export function inOrder(one: DossierEvent, other: DossierEvent): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Later of two days, of which the first may be none. */
export const laterOf = (before: DayNumber | null, day: DayNumber): DayNumber =>
  before === null || before < day ? day : before;
