import { type DayNumber, NO_DAY } from '../dates/day';
import { documentKinds, isCreditKind } from '../items/openItems';
import { type DecisionInput, decideLevel } from './decideLevel';
import type { Decision, Reason } from './decision';
import { standardProcedure } from './procedure';
import { procedureOf } from './procedureOf';
import type { ProposalInput } from './proposalInput';
import { defaultDunningSettings } from './settings';
import { type SentState, sentStateOf } from './startState';

/**
 * Decides on one item of a run by itself, before the rules of its customer: with its history, the holds of item
 * and customer, and the customer's procedure. An item reminded on the same day is not looked at again.
 */
export function decideItem(input: ProposalInput, index: number, sent: SentState): Decision {
  const { items, asOf } = input;
  const open = items.open[index] ?? 0;
  const customer = input.customers.get(input.customerIds[items.customer[index] ?? -1] ?? '');
  const procedure = customer === undefined ? standardProcedure : procedureOf(input.procedures, customer);
  if (procedure === undefined && open > 0) {
    return notNow({ code: 'unknown-procedure', procedure: customer?.procedure ?? '' });
  }
  const kind = documentKinds[items.kind[index] ?? -1] ?? 'other';
  if (open > 0 && isCreditKind(kind)) return notNow({ code: 'reversed-credit' });
  const dueDay = items.dueDay[index] ?? NO_DAY;
  const settings = input.settings ?? defaultDunningSettings;
  const facts: DecisionInput = {
    dueDay: dueDay === NO_DAY ? null : dueDay,
    asOf,
    open,
    sentLevel: sent.level,
    lastReminder: sent.lastReminder,
    procedure: procedure ?? standardProcedure,
    hold: customer?.hold ?? items.hold[index] ?? null,
    correctionDays: settings.correctionDays,
  };
  const decision = decideLevel(facts);
  if (sent.lastReminder === asOf && decision.reason.dueDay !== undefined) {
    return remindedToday(decision, asOf + settings.customerInterval);
  }
  if (customer === undefined && decision.level > 0) return notNow({ code: 'unknown-customer' });
  return decision;
}

/** State of one item of a run. */
export const sentStateIn = (input: ProposalInput, index: number): SentState =>
  sentStateOf(input.items, index, input.states.get(input.items.key[index] ?? ''));

const notNow = (reason: Reason): Decision => ({ level: 0, action: 'none', reason, nextDay: null });

/** Again at the earliest when the customer may be written to again. */
function remindedToday({ nextDay, reason }: Decision, customerDay: DayNumber): Decision {
  const next = nextDay === null ? null : Math.max(nextDay, customerDay);
  return {
    level: 0,
    action: 'none',
    nextDay: next,
    reason: { ...reason, code: 'reminded-today', ...(next === null ? {} : { nextDay: next }) },
  };
}
