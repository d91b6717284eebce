import type { Desk } from './desk';
import { endClaim } from './desk';
import type { Job } from './job';
import { leave } from './leave';
import { inHand } from './machine';
import { cancelled } from './transitions';

/**
 * Gives up mails that a run took up and did not hand over. Of those that nothing was done for, the claims end. Others are
 * left to the next run; where a person ended this one, their drafts are deleted.
 */
export async function release(
  desk: Desk,
  jobs: readonly Job[],
  { discards }: { readonly discards: boolean },
): Promise<void> {
  const untouched = jobs.filter(({ touched, handled }) => !touched && handled.entry.draft === null);
  const [claimed, unclaimed] = parted(untouched, ({ handled }) => handled.entry.claim !== null);
  const given = claimed.map(({ handled }) => cancelled(inHand(handled.entry), desk.clock.now()).entry);
  const unwritten = await desk.book.put(given);
  if (unwritten === null) for (const entry of given) await endClaim(desk, entry);
  await desk.book.forget(unclaimed.map(({ handled }) => handled.entry.key));
  if (!discards) return;
  for (const job of jobs) {
    if (untouched.includes(job)) continue;
    const left = await leave(desk, job.handled.entry);
    if (left.ok) await endClaim(desk, left.value);
  }
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}
