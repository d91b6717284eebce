import { inPieces, runThrough, type Sliced } from '../sliced';
import { accountsOf } from './accounts';
import { decideRun } from './decideRun';
import type { Decision } from './decision';
import type { Proposal, ProposedMail, ProposedTask } from './proposal';
import type { ProposalInput } from './proposalInput';
import { proposeAccount } from './proposeAccount';
import { proposeTasks } from './proposeTasks';
import { runOf } from './run';

/** Customers whose mails are put together without a pause. */
const CUSTOMERS = 50;

/**
 * What a run would send on `asOf`: the decision on every item, the mails, and the work that is left to a person.
 * Items are decided by themselves first (see `decideItem`), then the rules of their customer may hold them back: the
 * interval between two mails, the credit balance, the minimum. Mails come in the order of the customers in the sheet,
 * then by currency code; the same input gives the same proposal.
 */
export const proposeRun = (input: ProposalInput): Proposal => runThrough(proposeRunInSlices(input));

/**
 * `proposeRun` with pauses, for whoever must answer to others meanwhile.
 * @example runThrough(proposeRunInSlices(input)).mails.length //=> 38
 */
export function* proposeRunInSlices(input: ProposalInput): Sliced<Proposal> {
  const run = yield* runOf(input);
  const decisions = yield* decideRun(run);
  const customers = yield* accountsOf(run, decisions);
  const mails: ProposedMail[] = [];
  const tasks: ProposedTask[] = [];
  yield* inPieces(
    customers.length,
    (from, to) => {
      for (const customer of customers.slice(from, to)) {
        for (const account of customer.accounts)
          mails.push(...proposeAccount(run, customer, account, decisions));
        // After its mails: what they hold back is no work.
        tasks.push(...proposeTasks(run, customer, decisions));
      }
    },
    CUSTOMERS,
  );
  let all: readonly Decision[] | null = null;
  return {
    asOf: input.asOf,
    mails,
    tasks,
    decisionAt: decisions.at,
    // Put together when first looked at: a run of many items sends without ever telling all its reasons.
    get decisions() {
      all ??= Array.from({ length: decisions.count }, (_, index) => decisions.at(index));
      return all;
    },
  };
}
