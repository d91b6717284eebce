import type { ProposedMail } from '../../core/index';
import { fail, ok, type Result } from '../../core/index';
import type { Fault, OutgoingMail, SendEntry } from '../ports';
import type { Board, Ending } from './board';
import type { Chains } from './chains';
import { claimAll } from './claiming';
import { claimedAs, type Desk, endClaim } from './desk';
import { meaningOf } from './faults';
import type { Filing } from './filing';
import type { Job } from './job';
import { leave } from './leave';
import { isBefore, isOnItsWay } from './machine';
import { holdKey, type OpenSends } from './open';
import { isForPerson } from './openOf';
import { planned } from './plan';
import { isOurs } from './reconcile';
import type { TeamDesk } from './teamDesk';
import { cancelled } from './transitions';
import type { Waits } from './waits';

/** Mails that are taken up together. */
const GROUP = 20;

/** What taking up mails needs. */
export interface TakeUp {
  readonly desk: Desk;
  readonly run: string;
  readonly mails: readonly ProposedMail[];
  readonly keys: readonly string[];
  readonly open: OpenSends;
  readonly board: Board;
  readonly chains: Chains;
  readonly filing: Filing;
  readonly waits: Waits;
  /** The mail written out, or why it does not go. */
  readonly writeOut: (index: number) => OutgoingMail | Ending;
}

const isEnding = (written: OutgoingMail | Ending): written is Ending => 'state' in written;

/** A taker that gives the next mails of a run, claimed and written down, and why it could not give all of them. */
export function createTakeUp(input: TakeUp) {
  const { desk, run, mails, keys, open, board, chains, filing, waits, writeOut } = input;
  const ofRun = new Set(keys);
  const leftOver = new Map<string, SendEntry[]>();
  for (const entry of open.leftOver) {
    const name = holdKey(entry.customer, entry.currency);
    leftOver.set(name, [...(leftOver.get(name) ?? []), entry]);
  }

  /** Whether a mail was drafted where those of this run are. */
  const isHere = ({ mailbox, by }: SendEntry): boolean =>
    mailbox === desk.administration.mailbox && (mailbox !== '' || by === desk.account.address);

  /** Gives up what an earlier run left of other mails to the customer; what turns out to have gone out is in the way. */
  const clear = async (name: string): Promise<Result<Ending | null, Fault>> => {
    for (const entry of leftOver.get(name) ?? []) {
      if (ofRun.has(entry.key) && isHere(entry)) continue;
      const known = desk.book.get(entry.key);
      const left = await waits.persist(() => leave(desk, known && isBefore(known) ? known : entry));
      // A draft in a mailbox that cannot be asked any more was never handed over: it only lies there.
      if (!left.ok && !isHere(entry) && meaningOf(left.error) === 'stop') continue;
      if (!left.ok) return left;
      await endClaim(desk, left.value);
      if (left.value.state === 'sent') {
        filing.add(left.value.events);
        return ok({ state: 'overtaken', by: left.value.by });
      }
      if (isOnItsWay(left.value)) {
        const { key, by, at: since } = left.value;
        return ok({ state: 'held', hold: { why: 'pending', key, by, since } });
      }
    }
    leftOver.delete(name);
    return ok(null);
  };

  const planOf = async (index: number, mail: ProposedMail): Promise<Result<Job | Ending, Fault>> => {
    const name = holdKey(mail.customer.id, mail.currency);
    const key = keys[index] ?? '';
    const known = desk.book.get(key);
    if (known?.state === 'sent') {
      filing.add(known.events);
      return ok({ state: 'sent', earlier: true });
    }
    const ready = writeOut(index);
    if (isEnding(ready)) return ok(ready);
    const there = known && isBefore(known) ? known : leftOver.get(name)?.find((entry) => entry.key === key);
    const left = there && isHere(there) ? there : undefined;
    const cleared = await clear(name);
    if (!cleared.ok || cleared.value !== null) return cleared as Result<Ending, Fault>;
    const of = desk.team === null ? '' : await claimedAs(desk, mail.customer.id, mail.currency);
    const job = (): Job => ({
      index,
      ready,
      of,
      touched: false,
      handled: planned(desk, { mail, ready, run, left, claim: desk.team?.openOf(of) }),
    });
    if (desk.team?.openOf(of) === undefined || job().handled.entry.claim !== null) return ok(job());
    const freed = await free(desk.team, of);
    return freed.ok ? ok(freed.value ?? job()) : freed;
  };

  /** Ends our own claim of a customer, for another mail to it; whose claim it is where it stays. */
  const free = async (team: TeamDesk, of: string): Promise<Result<Ending | null, Fault>> => {
    const claim = team.openOf(of);
    const entry = claim && desk.book.get(claim.key);
    if (entry && isForPerson(entry)) {
      const { key, by, at: since } = entry;
      return ok({ state: 'held', hold: { why: 'in-drafts', key, by, since } });
    }
    if (claim && entry && isBefore(entry) && isOurs(claim, entry, desk.account.address)) {
      await endClaim(desk, { ...entry, claim: claim.number, state: 'cancelled' });
      const unwritten = await desk.book.put([{ ...entry, claim: null }]);
      if (unwritten !== null) return fail(unwritten);
    }
    const flushed = await waits.persist(async () => {
      const fault = await team.flush();
      return fault === null ? ok(undefined) : fail(fault);
    });
    if (!flushed.ok) return flushed;
    const stays = team.openOf(of);
    return ok(stays === undefined ? null : { state: 'overtaken', by: stays.by });
  };

  return async function takeUp(): Promise<{ readonly jobs: readonly Job[]; readonly fault: Fault | null }> {
    const jobs: Job[] = [];
    for (let index = chains.next(); index !== undefined; index = chains.next()) {
      const mail = mails[index];
      if (mail === undefined) continue;
      const plan = await planOf(index, mail);
      if (!plan.ok) {
        chains.back(index);
        if (jobs.length === 0) return { jobs, fault: plan.error };
        break;
      }
      if ('handled' in plan.value) jobs.push(plan.value);
      else {
        board.set(index, plan.value);
        chains.release(index);
      }
      if (jobs.length >= GROUP) break;
    }
    const unwritten = await desk.book.put(jobs.map(({ handled }) => handled.entry));
    if (unwritten !== null) return giveBack(jobs, unwritten);
    const { taken, lost, open: unclear, fault } = await claimAll(desk, jobs, waits);
    for (const { job, by } of lost) {
      board.set(job.index, { state: 'overtaken', by });
      chains.release(job.index);
    }
    const over = lost.map(({ job }) => cancelled(job.handled, desk.clock.now()).entry);
    const claimed = desk.team === null ? [] : taken.map(({ handled }) => handled.entry);
    const unnoted = await desk.book.put([...claimed, ...over]);
    giveBack(unclear, null);
    return { jobs: taken, fault: fault ?? unnoted };
  };

  function giveBack(jobs: readonly Job[], fault: Fault | null) {
    for (const { index } of jobs.toReversed()) chains.back(index);
    return { jobs: [], fault };
  }
}
