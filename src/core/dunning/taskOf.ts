import { promiseStanding } from './blocks/promise';
import type { RunDecisions } from './decideRun';
import type { ReasonCode } from './decision';
import type { TaskKind } from './proposal';
import type { Run } from './run';

/** Blocks that a person has to look at. */
const byCode: ReadonlyMap<ReasonCode, TaskKind> = new Map([
  ['insolvency', 'file-claim'],
  ['deceased', 'file-claim'],
  ['plan-broken', 'plan-broken'],
  ['direct-debit', 'direct-debit-missing'],
]);

/**
 * The work that an item leaves to a person, besides or instead of a mail; null for none. A broken promise and an item
 * that was paid by hand but is still in the books are work whether or not a level is due, until a reminder follows.
 */
export function taskOf(run: Run, index: number, decisions: RunDecisions): TaskKind | null {
  const action = decisions.action(index);
  if (action !== 'none' && action !== 'mail' && action !== 'notice')
    return (decisions.level[index] ?? 0) > 0 ? action : (byCode.get(decisions.at(index).reason.code) ?? null);
  const state = run.history.states[index];
  if (state === undefined || (state.promise === null && state.paidByHand === null)) return null;
  // Only what its age decides has these facts: where something blocks an item, nothing else is to be done.
  if (decisions.at(index).reason.daysOverdue === undefined) return null;
  if (promiseStanding(state, run) === 'broken') return 'promise-broken';
  const { paidByHand, lastReminder } = state;
  const asked = paidByHand === null || (lastReminder !== null && lastReminder > paidByHand);
  return asked ? null : 'still-open';
}
