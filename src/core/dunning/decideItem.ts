import { type DayNumber, NO_DAY } from '../dates/day';
import type { ItemState } from '../dossier/state';
import { documentKinds, isCreditKind } from '../items/openItems';
import { itemBlock } from './blocks/itemBlock';
import { type CustomerFacts, later } from './customerFacts';
import { decideLevel } from './decideLevel';
import type { Decision } from './decision';
import { noticeDecision } from './notice';
import { quietOn } from './quiet';
import type { Run } from './run';
import { settleDue } from './settleDue';
import { sentStateOf } from './startState';
import { notNow } from './undecided';

const paid = notNow({ code: 'paid' });
const credit = notNow({ code: 'credit' });
const reversedCredit = notNow({ code: 'reversed-credit' });
/** An amount that is none: too large to count in whole cents, or no number. */
const unreadable = notNow({ code: 'unreadable' });
const creditKinds: readonly boolean[] = documentKinds.map(isCreditKind);

/**
 * Decides on one item of a run, before the rules on all that its customer gets. What comes first, counts:
 * 1. nothing to ask: an amount that is none, paid, a credit, a credit on the side of the invoices;
 * 2. the customer: erased, insolvent, deceased, handed over, on hold (see `customerBlock`);
 * 3. the item: written off, handed over, on hold, disputed as a whole, promised, in a plan, direct debit, paid by
 *    hand, sent again (see `itemBlock`);
 * 4. a procedure that there is not;
 * 5. its age, its history and the procedure: which level, or from when (see `decideLevel`); or the notice before the
 *    due date (see `noticeDecision`);
 * 6. where something is due: reminded today, a customer that is not known, left out by hand, a mail of the customer
 *    that waits, the term of the law, a quiet period, another channel than mail (see `settleDue`).
 * Then the customer's rules may still hold it back: see `proposeRun`.
 */
export function decideItem(run: Run, index: number): Decision {
  const { items } = run;
  const open = items.open[index] ?? 0;
  if (!Number.isSafeInteger(open)) return unreadable;
  if (open <= 0) return open === 0 ? paid : credit;
  if (creditKinds[items.kind[index] ?? -1] === true) return reversedCredit;
  const of = run.customers[items.customer[index] ?? -1];
  if (of === undefined) return notNow({ code: 'unknown-customer' });
  return of.block ?? decideOpen(run, index, of, run.history.states[index]);
}

/** The due day of an item, or null when it has none. */
function dueDayOf({ items }: Run, index: number): DayNumber | null {
  const day = items.dueDay[index] ?? NO_DAY;
  return day === NO_DAY ? null : day;
}

function decideOpen(run: Run, index: number, of: CustomerFacts, state: ItemState | undefined): Decision {
  const { items, asOf, seenDay, settings } = run;
  const { procedure } = of;
  const open = items.open[index] ?? 0;
  const dueDay = dueDayOf(run, index);
  const exportHold = items.hold[index] ?? null;
  const customerDebit = of.state?.directDebit ?? null;
  const sent = sentStateOf(items, index, state);
  if (state !== undefined || exportHold !== null || customerDebit !== null) {
    const last = procedure === undefined || sent.level >= procedure.levels.length;
    const block = itemBlock(state, {
      asOf,
      seenDay,
      settings,
      open,
      currency: items.currencies[items.currency[index] ?? -1] ?? '',
      dueDay,
      nextLevel: last ? null : sent.level + 1,
      exportHold,
      customerDebit,
    });
    if (block !== null)
      return block.nextDay === null ? block : untilDue(run, index, of, state, block.nextDay, block);
  }
  if (procedure === undefined)
    return notNow({ code: 'unknown-procedure', procedure: of.customer?.procedure ?? '' });
  const decision = decideLevel({
    dueDay,
    asOf,
    open,
    sentLevel: sent.level,
    lastReminder: sent.lastReminder,
    procedure,
    hold: null,
    correctionDays: settings.correctionDays,
    restartDay: restartOf(of, state),
    lastPayBy: state?.lastPayBy ?? null,
    trigger: settings.trigger,
    countFrom: settings.countFrom,
    skipLevels: settings.skipLevels,
  });
  const notice = decision.level === 0 ? noticeDecision(procedure, decision, state, asOf) : null;
  return settleDue(run, index, of, state, notice ?? decision);
}

/**
 * What keeps an item back until some day, with the day on which a level then goes: nothing else happening until then,
 * its age, its interval or something else may keep it longer, or for good.
 */
function untilDue(
  run: Run,
  index: number,
  of: CustomerFacts,
  state: ItemState | undefined,
  asOf: DayNumber,
  block: Decision,
): Decision {
  const quiet = quietOn(run.settings.quietPeriods, of.id, asOf);
  const then = decideOpen({ ...run, asOf, seenDay: asOf }, index, { ...of, quiet }, state);
  const nextDay = then.level > 0 ? asOf : then.nextDay;
  if (nextDay !== null) return { ...block, nextDay, reason: { ...block.reason, nextDay } };
  const { level, nextDay: ended, ...reason } = block.reason;
  return notNow(reason);
}

/** Day from which the interval runs anew: the last release, the end of a hold with a last day, a part payment. */
function restartOf(of: CustomerFacts, state: ItemState | undefined): DayNumber | null {
  const until = state?.hold?.until ?? null;
  return later(of.restartDay, later(state?.restartDay ?? null, until === null ? null : until + 1));
}
