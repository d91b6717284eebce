import type { DayNumber } from '../dates/day';
import type { ItemState } from '../dossier/state';
import { askedOf } from './blocks/dispute';
import { disputeFacts } from './blocks/itemBlock';
import { promiseStanding } from './blocks/promise';
import { chargeableFrom } from './charges/chargeableFrom';
import type { CustomerFacts } from './customerFacts';
import type { Decision, DecisionAction, Reason, ReasonCode } from './decision';
import type { DunningLevel } from './procedure';
import type { Run } from './run';

/**
 * What becomes of a level or notice that is due: something may still keep it back, it may go by another channel than
 * mail, and its reason may have more to say than the level. Other decisions stay as they are, but for what was
 * reminded today.
 */
export function settleDue(
  run: Run,
  index: number,
  of: CustomerFacts,
  state: ItemState | undefined,
  decision: Decision,
): Decision {
  const { asOf, settings } = run;
  const { reason } = decision;
  if (reason.lastReminder === asOf && decision.action !== 'notice')
    return remindedToday(decision, asOf + Math.max(settings.customerInterval, 1));
  if (decision.action === 'none') return decision;
  if (of.customer === undefined)
    return { level: 0, action: 'none', reason: { code: 'unknown-customer' }, nextDay: null };
  const leftOut = run.input.leftOut?.get(run.items.key[index] ?? '');
  if (leftOut !== undefined) return held(decision, { code: 'excluded-by-hand', hold: leftOut });
  const waiting = of.state?.replyWaiting ?? null;
  if (waiting !== null) {
    const code = waiting.day >= asOf ? 'crossed-mail' : 'reply-waiting';
    return held(decision, { code, subject: waiting.subject, mailDay: waiting.day });
  }
  const step = of.procedure?.levels[decision.level - 1];
  const wait = step === undefined ? null : legalWait(run, of, state, step);
  if (wait !== null) return held(decision, { code: 'legal-wait', nextDay: wait });
  const channel = step?.channel ?? 'mail';
  if (of.quiet !== null && (channel === 'mail' || channel === 'letter')) {
    const { to, reason: hold } = of.quiet;
    return held(decision, { code: 'quiet-period', hold, until: to, nextDay: afterQuiet(decision, to + 1) });
  }
  return decision.level === 0 ? decision : dueBy(run, index, state, decision, channel);
}

/** A level goes on the first day after a quiet period; a notice too, unless its item is due by then. */
function afterQuiet({ action, reason, nextDay }: Decision, day: DayNumber): DayNumber {
  const missed = action === 'notice' && reason.dueDay !== undefined && reason.dueDay <= day;
  return missed ? Math.max(day, nextDay ?? day) : day;
}

/** Again at the earliest when the customer may be written to again. */
function remindedToday({ nextDay, reason }: Decision, customerDay: number): Decision {
  const next = nextDay === null ? null : Math.max(nextDay, customerDay);
  return {
    level: 0,
    action: 'none',
    nextDay: next,
    reason: { ...reason, code: 'reminded-today', ...(next === null ? {} : { nextDay: next }) },
  };
}

/** A reason while its facts are put together: written out, not spread, since runs make many. */
type Draft = { -readonly [Fact in keyof Reason]: Reason[Fact] };

/** The item keeps its age and the level it has reached as facts; when it can be sent follows from the reason. */
export function held(due: Decision, reason: Reason): Decision {
  const facts: Draft = { code: reason.code };
  const { dueDay, daysOverdue, level } = due.reason;
  if (dueDay !== undefined) facts.dueDay = dueDay;
  if (daysOverdue !== undefined) facts.daysOverdue = daysOverdue;
  if (level !== undefined) facts.level = level;
  return { level: 0, action: 'none', nextDay: reason.nextDay ?? null, reason: Object.assign(facts, reason) };
}

/** The day for which a level that charges something has to wait by law, or null. */
function legalWait(
  run: Run,
  of: CustomerFacts,
  state: ItemState | undefined,
  step: DunningLevel,
): number | null {
  if (state === undefined || (step.fee === 0 && !step.interest && !step.costs)) return null;
  const day = chargeableFrom(of.regime, state, run.settings);
  return day !== null && day > run.asOf ? day : null;
}

/** The reason of a level that is due now: its channel, a broken promise and a dispute come before the plain level. */
function dueBy(
  run: Run,
  index: number,
  state: ItemState | undefined,
  decision: Decision,
  channel: Exclude<DecisionAction, 'notice' | 'none'>,
): Decision {
  const facts = state === undefined ? null : factsOf(run, index, state);
  if (facts === null && channel === 'mail') return decision;
  const code: ReasonCode = channel === 'mail' ? (facts?.code ?? 'due-level') : 'channel-due';
  return {
    ...decision,
    action: channel,
    reason: { ...decision.reason, ...facts, code, ...(channel === 'mail' ? {} : { channel }) },
  };
}

/** What the dossier adds to a level that is due, or null. */
function factsOf(run: Run, index: number, state: ItemState): Reason | null {
  const open = run.items.open[index] ?? 0;
  const currency = run.items.currencies[run.items.currency[index] ?? -1] ?? '';
  const { promise } = state;
  const amount = askedOf(state, open);
  const dispute = amount === open ? {} : { amount, ...disputeFacts(state, open, currency) };
  if (promise !== null && promiseStanding(state, run) === 'broken')
    return {
      code: 'promise-broken',
      promiseDay: promise.day,
      currency,
      ...(promise.amount === null ? {} : { promised: promise.amount }),
      ...dispute,
    };
  return amount === open ? null : { code: 'partly-disputed', ...dispute };
}
