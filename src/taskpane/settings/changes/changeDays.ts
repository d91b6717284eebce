import type { WrittenChange } from '../../../app/ports';
import type { DayNumber } from '../../../core/index';
import { localMoment } from '../../dossier/localMoment';

/** A change with the time of day at which it was written. */
interface TimedChange {
  readonly change: WrittenChange;
  readonly time: string;
}

/** The changes of one day; null where their moment is none. */
export interface ChangeDay {
  readonly day: DayNumber | null;
  readonly changes: readonly TimedChange[];
}

/** Changes by the day on the user's own calendar, in the order in which they come. */
export function changeDays(changes: readonly WrittenChange[]): readonly ChangeDay[] {
  const days: { day: DayNumber | null; changes: TimedChange[] }[] = [];
  for (const change of changes) {
    const moment = localMoment(change.at);
    const day = moment?.day ?? null;
    const timed = { change, time: moment?.time ?? '' };
    const last = days.at(-1);
    if (last !== undefined && last.day === day) last.changes.push(timed);
    else days.push({ day, changes: [timed] });
  }
  return days;
}
