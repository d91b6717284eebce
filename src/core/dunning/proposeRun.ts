import { accountsOf } from './accounts';
import { decideRun } from './decideRun';
import type { Decision } from './decision';
import type { Proposal } from './proposal';
import type { ProposalInput } from './proposalInput';
import { proposeAccount } from './proposeAccount';
import { proposeTasks } from './proposeTasks';
import { runOf } from './run';

/**
 * What a run would send on `asOf`: the decision on every item, the mails, and the work that is left to a person.
 * Items are decided by themselves first (see `decideItem`), then the rules of their customer may hold them back: the
 * interval between two mails, the credit balance, the minimum. Mails come in the order of the customers in the sheet,
 * then by currency code; the same input gives the same proposal.
 */
export function proposeRun(input: ProposalInput): Proposal {
  const run = runOf(input);
  const decisions = decideRun(run);
  const customers = accountsOf(run, decisions);
  const mails = customers.flatMap((customer) =>
    customer.accounts.flatMap((account) => proposeAccount(run, customer, account, decisions)),
  );
  const tasks = customers.flatMap((customer) => proposeTasks(run, customer, decisions));
  let all: readonly Decision[] | null = null;
  return {
    asOf: input.asOf,
    mails,
    tasks,
    // Put together when first looked at: a run of many items sends without ever telling all its reasons.
    get decisions() {
      all ??= Array.from({ length: decisions.count }, (_, index) => decisions.at(index));
      return all;
    },
  };
}
