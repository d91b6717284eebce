import type { CheckedRun } from '../../../app/checked';
import type { Proposal, ReasonCode } from '../../../core/index';

/** Items by reason, as indexes; the most frequent first. */
type ByReason = readonly (readonly [ReasonCode, readonly number[]])[];

/** Of proposals that were looked through: a step that is shown again does not look once more. */
const known = new WeakMap<Proposal, ByReason>();

/** Items that neither a mail nor a task of the proposal mentions, as indexes, by reason; the most frequent first. */
export function leftOutItems({ proposal, reading }: Pick<CheckedRun, 'proposal' | 'reading'>): ByReason {
  const found = known.get(proposal) ?? lookThrough(proposal, reading.items.count);
  known.set(proposal, found);
  return found;
}

function lookThrough({ mails, tasks, decisionAt }: Proposal, count: number): ByReason {
  const mentioned = new Uint8Array(count);
  for (const mail of mails) {
    for (const { index } of mail.items) mentioned[index] = 1;
    for (const index of mail.credits) mentioned[index] = 1;
  }
  for (const { items } of tasks) for (const index of items) mentioned[index] = 1;
  const groups = new Map<ReasonCode, number[]>();
  for (let index = 0; index < count; index += 1) {
    if (mentioned[index] === 1) continue;
    const { code } = decisionAt(index).reason;
    const group = groups.get(code);
    if (group) group.push(index);
    else groups.set(code, [index]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
