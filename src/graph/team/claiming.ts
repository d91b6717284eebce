import type { Claim, ClaimAnswer, Fault } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import { MOST_IN_BATCH } from '../batch';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { z } from '../shape';
import { claimContent } from './claimFiles';
import { claimFile, hasName } from './names';
import { passes, pauseAfter } from './patience';
import { creation, type Place } from './place';
import { makeFolders } from './subfolders';

/** What a try left: the answer, or a fault that may pass. */
type Tried = Result<ClaimAnswer, GraphFault>;

/** Reads the claim that is there: null where it is damaged, `'gone'` where there is none after all. */
type ReadClaim = (claim: Claim) => Promise<Result<Claim | null | 'gone', GraphFault>>;

/** The file that was made; its name shows that it is the one that was meant. */
const Made = z.object({ name: z.string() });
const noAnswer: Result<never, GraphFault> = fail({ code: 'team-unreachable', detail: 'claim: no answer' });
const failed = (fault: Fault): ClaimAnswer => ({ state: 'failed', fault });

/** Asks for claims, twenty at once. Each answer counts by itself; what may still pass is asked again. */
export async function claimAll(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  claims: readonly Claim[],
  readClaim: ReadClaim,
): Promise<readonly ClaimAnswer[]> {
  const answers = new Map<Claim, ClaimAnswer>();
  for (const claim of claims)
    if (!hasName(claim)) answers.set(claim, failed({ code: 'unexpected', detail: 'claim: name' }));
  let madeFolder = false;

  for (let tried = 1; ; tried++) {
    const open = claims.filter((claim) => !answers.has(claim));
    const passing = new Map<Claim, GraphFault>();
    for (let start = 0; start < open.length; start += MOST_IN_BATCH) {
      const some = open.slice(start, start + MOST_IN_BATCH);
      const done = await claimSome(client, place, some, readClaim);
      for (const [index, claim] of some.entries()) {
        const one = done[index];
        if (one?.ok) answers.set(claim, one.value);
        else if (one) passing.set(claim, one.error);
      }
    }
    if (passing.size === 0) break;

    const faults = [...passing.values()];
    if (!madeFolder && faults.some(({ status }) => status === 404)) {
      madeFolder = true;
      const made = await makeFolders(client, clock, place, 'claims');
      if (made.ok) continue;
      for (const [claim] of passing) answers.set(claim, failed(made.error));
      break;
    }
    for (const [claim, fault] of passing) if (!passes(fault)) answers.set(claim, failed(fault));
    const wait = pauseAfter(tried, faults.filter(passes));
    if (wait === null) {
      for (const [claim, fault] of passing) answers.set(claim, failed(fault));
      break;
    }
    if (answers.size < claims.length) await clock.wait(wait);
  }
  return claims.map((claim) => answers.get(claim) ?? failed({ code: 'unexpected', detail: 'claim' }));
}

async function claimSome(
  client: GraphClient,
  place: Place,
  claims: readonly Claim[],
  readClaim: ReadClaim,
): Promise<readonly Tried[]> {
  const made = await client.batch(
    claims.map((claim) => creation('claim', place, `claims/${claimFile(claim)}`, claimContent(claim))),
    Made,
  );
  return Promise.all(
    claims.map(async (claim, index): Promise<Tried> => {
      const one = made[index] ?? noAnswer;
      if (one.ok && one.value.name === claimFile(claim)) return ok({ state: 'taken' });
      const isThere = one.ok || one.error.status === 409 || one.error.code === 'team-answer-unreadable';
      if (!isThere) return one;
      const there = await readClaim(claim);
      if (!there.ok) return there;
      // Taken away between the two: asked for once more.
      if (there.value === 'gone') return fail({ code: 'team-unreachable', detail: 'claim: gone' });
      return ok(answerTo(claim, there.value));
    }),
  );
}

/** A claim of the same run for the same mail is the one whose answer got lost. */
const answerTo = (asked: Claim, there: Claim | null): ClaimAnswer =>
  there !== null && there.run === asked.run && there.key === asked.key
    ? { state: 'taken' }
    : { state: 'theirs', claim: there };
