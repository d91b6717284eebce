import type { DayNumber } from '../../dates/day';
import type { DirectDebit, ItemState } from '../../dossier/state';
import type { CurrencyCode, Minor } from '../../money/money';
import type { Decision, Reason } from '../decision';
import type { DunningSettings } from '../settings';
import { notBefore, notNow } from '../undecided';
import { handedOverBlock, holdBlock } from './customerBlock';
import { directDebitBlock } from './directDebit';
import { disputedPart } from './dispute';
import { planBlock } from './plan';
import { promiseBlock } from './promise';

/** What blocks are judged by. */
export interface BlockFacts {
  readonly asOf: DayNumber;
  /** Day up to which the books show payments. */
  readonly seenDay: DayNumber;
  readonly settings: DunningSettings;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  readonly dueDay: DayNumber | null;
  /** The level that comes next, null where all were sent. */
  readonly nextLevel: number | null;
  /** Words of a hold that the export states, or null. */
  readonly exportHold: string | null;
  /** Direct debit of the whole customer. */
  readonly customerDebit: DirectDebit | null;
}

/**
 * What keeps an item out of dunning, the strongest first: written off, handed over, on hold in the dossier or in the
 * export, disputed as a whole, promised, in an instalment plan, collected by direct debit, paid by hand, sent again.
 * Null when nothing does.
 */
export function itemBlock(state: ItemState | undefined, facts: BlockFacts): Decision | null {
  const { asOf, settings, open, currency, exportHold, customerDebit, nextLevel } = facts;
  if (state === undefined) {
    if (exportHold !== null) return notNow({ code: 'on-hold', hold: exportHold });
    return directDebitBlock(ofWhole(customerDebit, facts.dueDay), facts);
  }
  if (state.writtenOff !== null) return notNow({ code: 'written-off', since: state.writtenOff });
  if (state.handedOver !== null) return handedOverBlock(state.handedOver);
  const held = holdBlock(state.hold, asOf, nextLevel);
  if (held !== null) return held;
  if (exportHold !== null) return notNow({ code: 'on-hold', hold: exportHold });
  if (state.dispute !== null && disputedPart(state, open) === open)
    return notNow({ code: 'disputed', since: state.dispute.since, ...disputeFacts(state, open, currency) });
  return (
    inMoney(promiseBlock(state, facts), currency) ??
    inMoney(planBlock(state.plan, open, facts), currency) ??
    directDebitBlock(debitOf(state, facts), facts) ??
    pause('paid-by-hand', state.paidByHand, settings.paidByHandDays, facts) ??
    pause('resent', state.resent, settings.resendDays, facts)
  );
}

/** The direct debit of an item, or of its customer unless the item's own came back since that was agreed. */
function debitOf(
  { directDebit, returned }: ItemState,
  { customerDebit, dueDay }: Pick<BlockFacts, 'customerDebit' | 'dueDay'>,
): DirectDebit | null {
  if (directDebit !== null) return directDebit;
  const isLifted = returned !== null && customerDebit !== null && returned >= customerDebit.since;
  return isLifted ? null : ofWhole(customerDebit, dueDay);
}

/** A direct debit of all of a customer, for one item: nothing is collected before it is due. */
const ofWhole = (debit: DirectDebit | null, dueDay: DayNumber | null): DirectDebit | null =>
  debit === null || debit.day === null ? debit : { ...debit, day: Math.max(debit.day, dueDay ?? debit.day) };

/** What a reason says of a dispute. */
export const disputeFacts = (
  state: ItemState,
  open: Minor,
  currency: CurrencyCode,
): Pick<Reason, 'disputed' | 'disputeReason' | 'currency'> => ({
  disputed: disputedPart(state, open),
  currency,
  ...(state.dispute === null ? {} : { disputeReason: state.dispute.reason }),
});

const inMoney = (decision: Decision | null, currency: CurrencyCode): Decision | null =>
  decision === null ? null : { ...decision, reason: { ...decision.reason, currency } };

/** Nothing is sent for some days from a day on. */
function pause(
  code: 'paid-by-hand' | 'resent',
  since: DayNumber | null,
  days: number,
  { asOf, nextLevel }: BlockFacts,
): Decision | null {
  const end = since === null ? null : since + days;
  if (since === null || end === null || asOf >= end) return null;
  return notBefore(end, nextLevel, { code, since });
}
