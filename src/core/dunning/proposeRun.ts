import { accountsOf, type CustomerAccounts } from './accounts';
import { decideItem, sentStateIn } from './decideItem';
import type { Decision, Reason } from './decision';
import type { Proposal, ProposedMail } from './proposal';
import type { ProposalInput } from './proposalInput';
import { proposeAccount } from './proposeAccount';
import { defaultDunningSettings } from './settings';

/**
 * What a run would send on `asOf`: the decision on every item, and the mails. Items are decided by themselves
 * first, then the rules of their customer may hold them back: the interval between two mails, the credit balance,
 * the minimum. Mails come in the order of the customers in the sheet, then by currency code; the same input gives
 * the same proposal.
 */
export function proposeRun(input: ProposalInput): Proposal {
  const sent = Array.from({ length: input.items.count }, (_, index) => sentStateIn(input, index));
  const decisions = sent.map((state, index) => decideItem(input, index, state));
  const mails = accountsOf(input, sent).flatMap((customer) => mailsTo(input, customer, decisions));
  return { asOf: input.asOf, mails, tasks: [], decisions };
}

/** The mails to one customer; puts the reason into `decisions` where an item is held back. */
function mailsTo(input: ProposalInput, of: CustomerAccounts, decisions: Decision[]): readonly ProposedMail[] {
  const customer = input.customers.get(of.customerId);
  if (customer === undefined) return [];
  const { customerInterval } = input.settings ?? defaultDunningSettings;
  const { lastReminder } = of;
  const mails: ProposedMail[] = [];
  for (const account of of.accounts) {
    const due = account.debits.filter((index) => (decisions[index]?.level ?? 0) > 0);
    if (due.length === 0) continue;
    if (lastReminder !== null && input.asOf < lastReminder + customerInterval) {
      const nextDay = lastReminder + customerInterval;
      holdBack(decisions, due, {
        code: 'customer-interval',
        lastReminder,
        interval: customerInterval,
        nextDay,
      });
      continue;
    }
    const proposed = proposeAccount(input, customer, account, due, decisions);
    if ('mails' in proposed) mails.push(...proposed.mails);
    else holdBack(decisions, due, proposed.heldBack);
  }
  return mails;
}

/** The item keeps its age and the level it has reached as facts; when it can be sent follows from the reason. */
function holdBack(decisions: Decision[], due: readonly number[], reason: Reason): void {
  for (const index of due) {
    const own = decisions[index];
    if (own === undefined) continue;
    const { dueDay, daysOverdue, level } = own.reason;
    decisions[index] = {
      level: 0,
      action: 'none',
      nextDay: reason.nextDay ?? null,
      reason: {
        ...(dueDay === undefined ? {} : { dueDay }),
        ...(daysOverdue === undefined ? {} : { daysOverdue }),
        ...(level === undefined ? {} : { level }),
        ...reason,
      },
    };
  }
}
