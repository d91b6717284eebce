import type { ProposedMail } from '../../core/index';
import type { Fault, OutgoingMail } from '../ports';
import { createAdvance } from './advance';
import { createBoard, type Ending, endingOf } from './board';
import { createChains } from './chains';
import type { SendControl } from './control';
import { type Desk, endClaim } from './desk';
import type { Filing } from './filing';
import type { Job } from './job';
import { type Handled, isLookDue, isOnItsWay } from './machine';
import { holdKey, type OpenSends } from './open';
import { release } from './release';
import type { Hold, RunResult, SendProgress } from './results';
import { paceOf } from './survey';
import { createTakeUp } from './takeUp';
import { createWaits } from './waits';

/** Ends and events that are written together. */
const GROUP = 20;

export interface RunMails {
  readonly desk: Desk;
  /** Id of the run. */
  readonly run: string;
  readonly mails: readonly ProposedMail[];
  readonly keys: readonly string[];
  readonly open: OpenSends;
  readonly filing: Filing;
  /** A mail written out, or why it does not go. */
  readonly writeOut: (index: number) => OutgoingMail | Ending;
  /** What keeps a mail from going out after all, asked once more before it is drafted or handed over; null for nothing. */
  readonly crossing: (index: number) => Promise<Hold | null>;
  readonly control: SendControl;
  readonly onProgress: ((progress: SendProgress) => void) | undefined;
  /** Whether they are only put in Drafts. */
  readonly review: boolean;
  readonly perMinute: number;
  readonly settle: number;
  readonly patience: number;
}

/** How the mails of a run ended. */
export type Ran = Pick<RunResult, 'outcomes' | 'stopped' | 'stoppedBy'>;

/**
 * Sends mails one after another. One that is slow to appear as sent holds up no other: it is looked at again between the
 * steps of others, and at the end for as long as `patience` lasts.
 */
export async function runMails(input: RunMails): Promise<Ran> {
  const { desk, mails, keys, filing, control, onProgress, review, settle, patience } = input;
  const { clock, team } = desk;
  const board = createBoard(mails, keys);
  const chains = createChains(mails.map(({ customer, currency }) => holdKey(customer.id, currency)));
  const pace = paceOf(desk, input.perMinute);
  /** Taken up and not handed over. */
  let taken: Job[] = [];
  /** Handed over, until the mailbox has them as sent. */
  const flying = new Map<string, Job>();
  let current: ProposedMail['id'] | null = null;
  let stoppedBy: Fault | null = null;

  const report = (waiting: SendProgress['waiting']): void => {
    if (onProgress === undefined) return;
    const outcomes = board.outcomes();
    const remaining = review ? 0 : pace.remaining(chains.left + taken.length, clock.now());
    onProgress({ done: board.done, total: mails.length, mail: current, outcomes, remaining, waiting });
  };
  const waits = createWaits(clock, control, report);
  const stop = (fault: Fault): void => {
    if (fault.code !== 'cancelled') stoppedBy ??= fault;
  };
  const flush = async (): Promise<void> => {
    await filing.flush();
    const fault = await team?.flush();
    // What is not written is tried again with the next; the run itself meets it where it matters.
    if (fault?.code === 'team-denied') stop(fault);
  };

  /** What a mail came to; those to the same customer go on, or are kept back. */
  const end = async (job: Job, handled: Handled, ending: Ending): Promise<void> => {
    const { entry } = handled;
    flying.delete(entry.key);
    board.set(job.index, ending);
    if (ending.state === 'sent') filing.add(entry.events);
    if (ending.state !== 'overtaken') await endClaim(desk, entry);
    if (ending.state === 'unknown') {
      const { key, by, submittedAt, at } = entry;
      const hold = { why: 'unknown', key, by, since: submittedAt ?? at } as const;
      for (const index of chains.drop(job.index)) board.set(index, { state: 'held', hold });
    } else chains.release(job.index);
    if (filing.waiting >= GROUP || (team?.waiting ?? 0) >= GROUP) await flush();
    report(null);
  };

  const advance = createAdvance({ desk, pace, settle, waits, control, stop, end, flying });
  const takeUp = createTakeUp({ ...input, board, chains, waits });

  const firstLook = (): Job | undefined => {
    let first: Job | undefined;
    for (const job of flying.values()) if (first === undefined || lookAt(job) < lookAt(first)) first = job;
    return first;
  };
  const untilLook = (): number => {
    const first = firstLook();
    return first === undefined ? Number.POSITIVE_INFINITY : lookAt(first) - clock.now();
  };

  report(null);
  let patientUntil: number | null = null;
  while (stoppedBy === null) {
    if (control.state === 'paused') await flush();
    if (await waits.held()) break;
    const due = firstLook();
    if (due !== undefined && isLookDue(due.handled.entry, clock.now())) {
      await advance(due);
      continue;
    }
    if (taken.length === 0 && chains.left > 0) {
      const { jobs, fault } = await takeUp();
      taken = [...jobs];
      if (fault !== null) stop(fault);
      if (jobs.length > 0 || fault !== null) {
        patientUntil = null;
        continue;
      }
    }
    const [job] = taken;
    if (job !== undefined) {
      const calm = advance.calm();
      const wait = Math.max(review ? 0 : pace.wait(clock.now()), calm.wait);
      if (wait > 0) {
        await flush();
        await waits.rest(Math.min(wait, untilLook()), calm.wait > 0 ? calm.why : 'pace');
        continue;
      }
      taken.shift();
      const crossed = await input.crossing(job.index);
      if (crossed !== null) {
        await release(desk, [job], { discards: true });
        board.set(job.index, { state: 'held', hold: crossed });
        chains.release(job.index);
        continue;
      }
      current = mails[job.index]?.id ?? null;
      report(null);
      const back = await advance(job);
      if (back !== null) taken.unshift(back);
      continue;
    }
    if (flying.size === 0) break;
    current = null;
    patientUntil ??= clock.now() + patience;
    if (clock.now() >= patientUntil) break;
    await flush();
    await waits.rest(Math.min(untilLook(), patientUntil - clock.now()), 'answers');
  }

  const stopped = stoppedBy !== null || control.state === 'cancelled';
  await release(desk, taken, { discards: stoppedBy === null });
  for (const job of flying.values()) {
    const { entry } = job.handled;
    if (!isOnItsWay(entry)) continue;
    board.set(job.index, endingOf(entry, false));
    const { key, by, submittedAt, at } = entry;
    const hold = { why: 'pending', key, by, since: submittedAt ?? at } as const;
    if (!stopped) for (const index of chains.drop(job.index)) board.set(index, { state: 'held', hold });
  }
  await flush();
  if (filing.unfiled() !== null) await filing.flush();
  current = null;
  report(null);
  return { outcomes: board.close(), stopped, stoppedBy };
}

const lookAt = ({ handled: { entry } }: Job): number => entry.lookAt ?? 0;
