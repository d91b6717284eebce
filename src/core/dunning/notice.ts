import type { DayNumber } from '../dates/day';
import type { ItemState } from '../dossier/state';
import type { Decision } from './decision';
import type { DunningProcedure } from './procedure';

/**
 * The friendly notice of an item that is not due yet, or null: each notice once, from its day to the day before the
 * due date; of several that were missed only the last. It is no level and waits for no interval.
 * @param waiting the decision by levels, which says that nothing is due yet
 */
export function noticeDecision(
  { notices }: DunningProcedure,
  waiting: Decision,
  state: ItemState | undefined,
  asOf: DayNumber,
): Decision | null {
  const { dueDay, daysOverdue } = waiting.reason;
  if (notices.length === 0 || dueDay === undefined || daysOverdue === undefined || asOf >= dueDay)
    return null;
  const notice = notices.findLast(({ days }) => dueDay + days <= asOf);
  const last = state?.lastNotice ?? null;
  if (notice === undefined || (last !== null && last >= dueDay + notice.days)) return null;
  return {
    level: 0,
    action: 'notice',
    reason: { code: 'notice-due', dueDay, daysOverdue },
    nextDay: waiting.nextDay,
  };
}
