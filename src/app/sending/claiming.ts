import { fail, ok } from '../../core/index';
import type { Claim, ClaimAnswer, Fault } from '../ports';
import type { Desk } from './desk';
import { meaningOf } from './faults';
import type { Job } from './job';
import { afterClaim } from './transitions';
import type { Waits } from './waits';

export interface Claimed {
  readonly taken: readonly Job[];
  readonly lost: readonly { readonly job: Job; readonly by: string | null }[];
  /** Those of which nothing is known, and why. */
  readonly open: readonly Job[];
  readonly fault: Fault | null;
}

/** Asks for the claims of mails that have none; the others count as taken. */
export async function claimAll(desk: Desk, jobs: readonly Job[], { persist }: Waits): Promise<Claimed> {
  const { team } = desk;
  if (team === null) return { taken: jobs, lost: [], open: [], fault: null };
  const taken = new Map(jobs.filter(({ handled }) => handled.entry.claim !== null).map((job) => [job, job]));
  const lost: { job: Job; by: string | null }[] = [];
  let open = jobs.filter((job) => !taken.has(job));
  const asked = await persist(async () => {
    if (open.length === 0) return ok(undefined);
    const claims = open.map((job) => claimFor(desk, job, team.nextNumber(job.of)));
    const answers = await team.ask(claims);
    const unclear: Job[] = [];
    let fault: Fault | null = null;
    for (const [place, job] of open.entries()) {
      const answer: ClaimAnswer | undefined = answers[place];
      if (answer?.state === 'taken')
        taken.set(job, {
          ...job,
          handled: afterClaim(job.handled, claims[place]?.number ?? 1, desk.clock.now()),
        });
      else if (answer?.state === 'theirs') lost.push({ job, by: answer.claim?.by ?? null });
      else {
        unclear.push(job);
        const told: Fault = answer?.fault ?? { code: 'team-answer-unreadable', detail: '' };
        // What asks for a stop counts before what may be over in a moment.
        if (fault === null || meaningOf(told) !== 'try-again') fault = told;
      }
    }
    open = unclear;
    return fault === null ? ok(undefined) : fail(fault);
  });
  const inOrder = jobs.flatMap((job) => taken.get(job) ?? []);
  return { taken: inOrder, lost, open, fault: asked.ok ? null : asked.error };
}

function claimFor({ clock, account }: Desk, { of, handled: { entry } }: Job, number: number): Claim {
  const { key, administration, customer, currency, label, mailbox, run } = entry;
  const at = new Date(clock.now()).toISOString();
  return {
    of,
    number,
    administration,
    key,
    customer,
    currency,
    label,
    by: account.address,
    mailbox,
    run,
    at,
  };
}
