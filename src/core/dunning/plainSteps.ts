import { NO_DAY } from '../dates/day';
import type { CustomerFacts } from './customerFacts';
import type { DunningLevel, DunningProcedure } from './procedure';
import type { Run } from './run';
import { intervalEnd, stepDay } from './stepDay';

/** The levels of a procedure as bare numbers. */
export interface PlainSteps {
  readonly days: readonly number[];
  readonly intervals: readonly number[];
}

/**
 * The steps of each of the sheet's customers whose items are decided by age and reminders alone; null for those of
 * whom more is to be said: a block, a mail that waits, a quiet period, a notice, a call, a charge that has to wait.
 */
export function plainSteps({ customers, input }: Run): readonly (PlainSteps | null)[] {
  const byProcedure = new Map<DunningProcedure, PlainSteps>();
  return customers.map((of) => {
    const { procedure } = of;
    if (procedure === undefined || (input.leftOut?.size ?? 0) > 0 || !isPlain(of, procedure)) return null;
    const known = byProcedure.get(procedure);
    if (known !== undefined) return known;
    const { levels } = procedure;
    const steps = { days: levels.map(({ days }) => days), intervals: levels.map(({ interval }) => interval) };
    byProcedure.set(procedure, steps);
    return steps;
  });
}

function isPlain(
  { customer, block, restartDay, quiet, state }: CustomerFacts,
  procedure: DunningProcedure,
): boolean {
  if (customer === undefined || block !== null || restartDay !== null || quiet !== null) return false;
  if (state !== undefined && (state.replyWaiting !== null || state.directDebit !== null)) return false;
  const free =
    customer.kind === 'business' ? byMail : (level: DunningLevel) => byMail(level) && isFree(level);
  return procedure.notices.length === 0 && procedure.levels.every(free);
}

const byMail = ({ channel }: DunningLevel): boolean => channel === 'mail';
const isFree = ({ fee, interest, costs }: DunningLevel): boolean => fee === 0 && !interest && !costs;

/** What of a run the level of a plain item follows from, taken out of its objects once. */
export function plainLevels(run: Run): (index: number, steps: PlainSteps) => number {
  const { items, asOf, history, settings } = run;
  const { open, dueDay } = items;
  const { countFrom, skipLevels, correctionDays, trigger } = settings;
  const offset = correctionDays + (trigger === 'strict' ? 1 : 0);
  const sent = { sentLevel: 0, lastReminder: NO_DAY, restartDay: NO_DAY, lastPayBy: NO_DAY };
  return (index, { days, intervals }) => {
    if (!((open[index] ?? 0) > 0)) return 0;
    sent.lastReminder = history.lastReminder[index] ?? NO_DAY;
    if (sent.lastReminder === asOf) return 0;
    sent.sentLevel = history.sentLevel[index] ?? 0;
    const start = (dueDay[index] ?? NO_DAY) + offset;
    let level = sent.sentLevel + 1;
    if (skipLevels) while (level < days.length && start + (days[level] ?? 0) <= asOf) level += 1;
    if (level > days.length) return 0;
    sent.restartDay = history.restartDay[index] ?? NO_DAY;
    sent.lastPayBy = history.lastPayBy[index] ?? NO_DAY;
    const byInterval = intervalEnd(intervals[level - 1] ?? 0, sent, countFrom);
    return asOf >= stepDay(start + (days[level - 1] ?? 0), byInterval, sent, countFrom) ? level : 0;
  };
}
