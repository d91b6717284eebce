import type { CheckedRun } from './checked';
import { takeInReplies } from './replies/takeInReplies';
import { nothingTaken, type ReplyPorts, type TakenIn } from './replies/takenIn';

/**
 * Looks again at the mailbox of the run's administration: what came in since is filed, or waits for a person. Nothing where
 * no sender is set or nobody is signed in. The run itself stays as it was checked.
 */
export function pollReplies(
  ports: ReplyPorts,
  { checked }: { readonly checked: CheckedRun },
): Promise<TakenIn> {
  const { administration, account, reading, customers, customerIds, events } = checked;
  if (administration === null || account === null) return Promise.resolve(nothingTaken);
  return takeInReplies(ports, {
    ...{ administration, account, dataDay: reading.dataDay },
    sources: { items: reading.items, customers, customerIds, events },
  });
}
