import type { DayNumber } from '../dates/day';
import type { ItemState } from '../dossier/state';
import type { Decision } from './decision';
import type { DunningProcedure } from './procedure';

/**
 * Day from which the notice goes out that an item has come to, of several the last; null before the first and from
 * the due date on.
 * @example noticeDay({ notices: [{ days: -7, … }, { days: -2, … }] }, 20790, 20785) //=> 20783
 */
export function noticeDay(
  { notices }: Pick<DunningProcedure, 'notices'>,
  dueDay: DayNumber,
  asOf: DayNumber,
): DayNumber | null {
  const notice = asOf < dueDay ? notices.findLast(({ days }) => dueDay + days <= asOf) : undefined;
  return notice === undefined ? null : dueDay + notice.days;
}

/**
 * The friendly notice of an item that is not due yet, or null: each notice once, from its day to the day before the
 * due date; of several that were missed only the last. It is no level and waits for no interval.
 * @param waiting the decision by levels, which says that nothing is due yet
 */
export function noticeDecision(
  procedure: DunningProcedure,
  waiting: Decision,
  state: ItemState | undefined,
  asOf: DayNumber,
): Decision | null {
  const { dueDay, daysOverdue } = waiting.reason;
  if (procedure.notices.length === 0 || dueDay === undefined || daysOverdue === undefined) return null;
  const day = noticeDay(procedure, dueDay, asOf);
  const last = state?.lastNotice ?? null;
  if (day === null || (last !== null && last >= day)) return null;
  return {
    level: 0,
    action: 'notice',
    reason: { code: 'notice-due', dueDay, daysOverdue },
    nextDay: waiting.nextDay,
  };
}
