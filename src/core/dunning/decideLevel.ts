import { type DayNumber, NO_DAY } from '../dates/day';
import type { Minor } from '../money/money';
import type { Decision, Reason, ReasonCode } from './decision';
import type { LevelStep } from './procedure';
import type { DunningSettings } from './settings';
import { intervalEnd, stepDay } from './stepDay';

/** What the decision on one item depends on, and nothing else. */
export interface DecisionInput
  extends Partial<Pick<DunningSettings, 'trigger' | 'countFrom' | 'skipLevels'>> {
  /** Null when the item has none: then it is never reminded. */
  readonly dueDay: DayNumber | null;
  readonly asOf: DayNumber;
  /** Open amount in minor units, or null when it is not known: then it counts as open. */
  readonly open: Minor | null;
  /** Level sent before, 0 for none. Null asks for the level that the age has reached, whatever was sent. */
  readonly sentLevel: number | null;
  readonly lastReminder: DayNumber | null;
  readonly procedure: { readonly levels: readonly LevelStep[] };
  /** Words of a hold ('' when it has none), or null when there is no hold: see `holdOf`. */
  readonly hold: string | null;
  /** Days taken off the age for payments still under way at the bank. */
  readonly correctionDays?: number;
  /** Day from which the interval runs anew: end of a block, or a part payment. */
  readonly restartDay?: DayNumber | null;
  /** Last day to pay that the last reminder named. */
  readonly lastPayBy?: DayNumber | null;
}

/**
 * Decides on one item. A level may be sent from the day `due + its days` on, that day included. Levels are never
 * skipped: after level n comes n + 1, from the later of `due + days` and `last reminder + interval`. Settings may
 * say otherwise: see `DunningSettings`.
 * @example
 * // 34 days late, level 1 sent 19 days ago
 * decideLevel({ dueDay: 20744, asOf: 20778, open: 100, sentLevel: 1, lastReminder: 20759,
 *   procedure: standardProcedure, hold: null }).level //=> 2
 */
export function decideLevel(input: DecisionInput): Decision {
  const { dueDay, open, hold, sentLevel } = input;
  if (open !== null && open <= 0) return none({ code: open === 0 ? 'paid' : 'credit' });
  if (hold !== null) return none({ code: 'on-hold', hold });
  if (dueDay === null) return none({ code: 'no-due-date' });
  return sentLevel === null ? levelReached(input, dueDay) : nextLevel(input, dueDay, sentLevel);
}

const none = (reason: Reason): Decision => ({ level: 0, action: 'none', reason, nextDay: null });

/** A reason while its facts are put together: written out, not spread, since a run makes one for every item. */
type Draft = { -readonly [Fact in keyof Reason]: Reason[Fact] };

/** Day from which ages count: a level of n days may be sent n days after it. */
const startOf = ({ correctionDays = 0, trigger }: DecisionInput, dueDay: DayNumber): DayNumber =>
  dueDay + correctionDays + (trigger === 'strict' ? 1 : 0);

/** The highest level whose days have passed since `start`, 0 for none. */
const levelOfAge = ({ asOf, procedure }: DecisionInput, start: DayNumber): number =>
  procedure.levels.findLastIndex((step) => start + step.days <= asOf) + 1;

/** The level that the age alone has reached; the next one is counted from the due date. */
function levelReached(input: DecisionInput, dueDay: DayNumber): Decision {
  const { asOf, procedure } = input;
  const start = startOf(input, dueDay);
  const level = levelOfAge(input, start);
  const next = procedure.levels[level];
  const nextDay = next === undefined ? null : start + next.days;
  const daysOverdue = asOf - dueDay;
  if (level > 0)
    return { level, action: 'mail', nextDay, reason: { code: 'due-level', level, dueDay, daysOverdue } };
  const reason: Draft = {
    code: asOf > dueDay ? 'before-first-level' : 'not-due',
    level: 1,
    dueDay,
    daysOverdue,
  };
  if (nextDay !== null) reason.nextDay = nextDay;
  return { level: 0, action: 'none', nextDay, reason };
}

/** The level after the one that was sent, if its day has come. */
function nextLevel(input: DecisionInput, dueDay: DayNumber, sentLevel: number): Decision {
  const { asOf, lastReminder, procedure, restartDay, lastPayBy, countFrom = 'later' } = input;
  const start = startOf(input, dueDay);
  const reached = input.skipLevels === true ? levelOfAge(input, start) : 0;
  let level = Math.max(reached, sentLevel + 1);
  let step = procedure.levels[level - 1];
  const reason: Draft = { code: 'exhausted', dueDay, daysOverdue: asOf - dueDay, sentLevel };
  if (lastReminder !== null) reason.lastReminder = lastReminder;
  if (step === undefined) return none(reason);
  const sent = {
    sentLevel,
    lastReminder: lastReminder ?? NO_DAY,
    restartDay: restartDay ?? NO_DAY,
    lastPayBy: lastPayBy ?? NO_DAY,
  };
  let byAge = start + step.days;
  let byInterval = intervalEnd(step.interval, sent, countFrom);
  let nextDay = stepDay(byAge, byInterval, sent, countFrom);
  // Where levels may be skipped, the age may reach a further one before this one can be sent.
  while (input.skipLevels === true) {
    const further = procedure.levels[level];
    if (further === undefined || Math.max(nextDay, asOf) < start + further.days) break;
    level += 1;
    step = further;
    byAge = start + step.days;
    byInterval = intervalEnd(step.interval, sent, countFrom);
    nextDay = Math.max(byAge, stepDay(byAge, byInterval, sent, countFrom));
  }
  reason.level = level;
  reason.interval = step.interval;
  reason.nextDay = nextDay;
  if (asOf >= nextDay) {
    reason.code = 'due-level';
    return { level, action: 'mail', nextDay, reason };
  }
  reason.code = waitingCode(asOf <= dueDay, byInterval > byAge, sentLevel);
  return { level: 0, action: 'none', nextDay, reason };
}

function waitingCode(notDue: boolean, interval: boolean, sentLevel: number): ReasonCode {
  if (notDue) return 'not-due';
  if (interval) return 'interval';
  return sentLevel === 0 ? 'before-first-level' : 'before-next-level';
}
