import type { CheckedRun } from '../../../app/checked';
import type { ReasonCode } from '../../../core/index';

/** Items that neither a mail nor a task of the proposal mentions, as indexes, by reason; the most frequent first. */
export function leftOutItems({
  proposal,
}: Pick<CheckedRun, 'proposal'>): readonly (readonly [ReasonCode, readonly number[]])[] {
  const mentioned = new Set<number>();
  for (const mail of proposal.mails) {
    for (const { index } of mail.items) mentioned.add(index);
    for (const index of mail.credits) mentioned.add(index);
  }
  for (const { items } of proposal.tasks) for (const index of items) mentioned.add(index);
  const groups = new Map<ReasonCode, number[]>();
  proposal.decisions.forEach(({ reason: { code } }, index) => {
    if (mentioned.has(index)) return;
    const group = groups.get(code);
    if (group) group.push(index);
    else groups.set(code, [index]);
  });
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
