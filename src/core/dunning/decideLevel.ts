import type { DayNumber } from '../dates/day';
import type { Minor } from '../money/money';
import type { Decision, Reason, ReasonCode } from './decision';
import type { DunningProcedure } from './procedure';

/** What the decision on one item depends on, and nothing else. */
export interface DecisionInput {
  /** Null when the item has none: then it is never reminded. */
  readonly dueDay: DayNumber | null;
  readonly asOf: DayNumber;
  /** Open amount in minor units, or null when it is not known: then it counts as open. */
  readonly open: Minor | null;
  /** Level sent before, 0 for none. Null asks for the level that the age has reached, whatever was sent. */
  readonly sentLevel: number | null;
  readonly lastReminder: DayNumber | null;
  readonly procedure: DunningProcedure;
  /** Words of a hold ('' when it has none), or null when there is no hold: see `holdOf`. */
  readonly hold: string | null;
  /** Days taken off the age for payments still under way at the bank. */
  readonly correctionDays?: number;
}

/**
 * Decides on one item. A level may be sent from the day `due + its days` on, that day included. Levels are never
 * skipped: after level n comes n + 1, from the later of `due + days` and `last reminder + interval`.
 * @example
 * // 34 days late, level 1 sent 19 days ago
 * decideLevel({ dueDay: 20744, asOf: 20778, open: 100, sentLevel: 1, lastReminder: 20759,
 *   procedure: standardProcedure, hold: null }).level //=> 2
 */
export function decideLevel(input: DecisionInput): Decision {
  const { dueDay, open, hold } = input;
  if (open !== null && open <= 0) return none({ code: open === 0 ? 'paid' : 'credit' });
  if (hold !== null) return none({ code: 'on-hold', hold });
  if (dueDay === null) return none({ code: 'no-due-date' });
  const sent = { ...input, dueDay };
  return input.sentLevel === null ? levelReached(sent) : nextLevel({ ...sent, sentLevel: input.sentLevel });
}

const none = (reason: Reason): Decision => ({ level: 0, reason, nextDay: null });

/** The level that the age alone has reached; the next one is counted from the due date. */
function levelReached(input: DecisionInput & { readonly dueDay: DayNumber }): Decision {
  const { dueDay, asOf, procedure } = input;
  const start = dueDay + (input.correctionDays ?? 0);
  const level = procedure.levels.findLastIndex((step) => start + step.days <= asOf) + 1;
  const next = procedure.levels[level];
  const nextDay = next === undefined ? null : start + next.days;
  const facts = { dueDay, daysOverdue: asOf - dueDay };
  if (level > 0) return { level, nextDay, reason: { code: 'due-level', level, ...facts } };
  return waiting(asOf > dueDay ? 'before-first-level' : 'not-due', { ...facts, level: 1 }, nextDay);
}

/** The level after the one that was sent, if its day has come. */
function nextLevel(
  input: DecisionInput & { readonly dueDay: DayNumber; readonly sentLevel: number },
): Decision {
  const { dueDay, asOf, sentLevel, lastReminder, procedure } = input;
  const past = {
    dueDay,
    daysOverdue: asOf - dueDay,
    sentLevel,
    ...(lastReminder === null ? {} : { lastReminder }),
  };
  const step = procedure.levels[sentLevel];
  if (step === undefined) return none({ code: 'exhausted', ...past });
  const level = sentLevel + 1;
  const byAge = dueDay + (input.correctionDays ?? 0) + step.days;
  const byInterval = lastReminder === null ? byAge : lastReminder + step.interval;
  const nextDay = Math.max(byAge, byInterval);
  const facts = { ...past, level, interval: step.interval };
  if (asOf >= nextDay) return { level, nextDay, reason: { code: 'due-level', ...facts, nextDay } };
  if (asOf <= dueDay) return waiting('not-due', facts, nextDay);
  if (byInterval > byAge) return waiting('interval', facts, nextDay);
  return waiting(sentLevel === 0 ? 'before-first-level' : 'before-next-level', facts, nextDay);
}

const waiting = (code: ReasonCode, facts: Omit<Reason, 'code'>, nextDay: DayNumber | null): Decision => ({
  level: 0,
  nextDay,
  reason: { code, ...facts, ...(nextDay === null ? {} : { nextDay }) },
});
