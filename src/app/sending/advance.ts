import { fail, ok } from '../../core/index';
import type { Fault } from '../ports';
import { type Ending, endingOf } from './board';
import { carryOut, type MailStep } from './carryOut';
import type { SendControl } from './control';
import { type Desk, noteDown } from './desk';
import { meaningOf, waitsFor } from './faults';
import type { Job } from './job';
import { leave } from './leave';
import { type Handled, isOnItsWay, nextStep } from './machine';
import type { Pace } from './pace';
import { CLAIM_TRUSTED, TRY_PAUSES } from './timing';
import { afterFind, cancelled, failed, withheld } from './transitions';
import type { Waits } from './waits';

export interface Advancing {
  readonly desk: Desk;
  readonly pace: Pace;
  readonly settle: number;
  readonly waits: Waits;
  readonly control: SendControl;
  readonly stop: (fault: Fault) => void;
  /** Is told what a mail came to. */
  readonly end: (job: Job, handled: Handled, ending: Ending) => Promise<void>;
  /** Where mails are kept that were handed over. */
  readonly flying: Map<string, Job>;
}

/** Brings a mail on. */
export interface Advance {
  /**
   * Takes a mail through its steps until it has an end, waits to be looked at, or the run is held up: then it is given
   * back.
   */
  (job: Job): Promise<Job | null>;
  /** How long to wait before the next is handed over, since the last ones were not taken, and for what. */
  calm(): { readonly wait: number; readonly why: 'limit' | 'connection' };
}

/** Steps that make something in the mailbox, for which a claim has to hold. */
const making: ReadonlySet<string> = new Set(['draft', 'rewrite', 'submit']);

/** See `Advance`. */
export function createAdvance(input: Advancing): Advance {
  const { desk, pace, settle, waits, control, stop, end, flying } = input;
  const { clock, team } = desk;
  /** Mails in a row of which handing over had no answer, or a bad one, and that were not seen sent since. */
  let trouble = 0;
  let calmAt = 0;
  let calmFor: ReturnType<typeof waitsFor> = 'connection';

  const troubled = (fault: Fault): void => {
    const meaning = meaningOf(fault);
    if (meaning === 'stop') stop(fault);
    if (meaning !== 'try-again') return;
    const pause = TRY_PAUSES[trouble];
    trouble += 1;
    calmFor = waitsFor(fault);
    if (pause === undefined) stop(fault);
    else calmAt = clock.now() + Math.max(pause, fault.retryAfter ?? 0);
  };

  /** Whose the claim is by now; null: ours. */
  const lostClaim = async ({ of }: Job, { entry }: Handled) => {
    if (team === null) return ok(null);
    if (clock.now() - team.readAt > CLAIM_TRUSTED || clock.now() < team.readAt) {
      const read = await waits.persist(async () => {
        const fault = await team.reread();
        return fault === null ? ok(undefined) : fail(fault);
      });
      if (!read.ok) return read;
    }
    const claim = team.openOf(of);
    if (claim?.number === entry.claim && claim?.takenOver === null) return ok(null);
    return ok({ by: claim?.takenOver?.by ?? claim?.by ?? null });
  };

  /** The team gave the customer to somebody else: what may be on its way is left to a person, the rest is given up. */
  const overtaken = async (job: Job, by: string | null): Promise<void> => {
    const { entry } = job.handled;
    if (isOnItsWay(entry)) {
      const handled = withheld(job.handled, clock.now());
      await noteDown(desk, handled.entry);
      return end(job, handled, endingOf(handled.entry, false));
    }
    // A draft that stays is one that the next run, or a person, gives up.
    if (entry.draft === null) await noteDown(desk, cancelled(job.handled, clock.now()).entry);
    else await leave(desk, entry);
    return end(job, job.handled, { state: 'overtaken', by });
  };

  /** A mail that cannot be written as it is. One that the mailbox has as sent cannot be rewritten either. */
  const refused = async (handled: Handled, step: MailStep, fault: Fault): Promise<Handled> => {
    const found = step === 'rewrite' ? await desk.mailerOf(handled.entry).find(handled.entry.key) : ok([]);
    const isGone = found.ok && found.value.some(({ state }) => state !== 'draft');
    const after = isGone
      ? afterFind(handled, found.value, clock.now()).handled
      : failed(handled, fault, clock.now());
    const unwritten = await noteDown(desk, after.entry);
    if (unwritten !== null) stop(unwritten);
    return after;
  };

  const advance = async (job: Job): Promise<Job | null> => {
    let { handled } = job;
    let tries = 0;
    const kept = (): Job => ({ ...job, handled, touched: true });
    /** One that was handed over goes on being looked at. */
    const giveBack = (): Job | null => {
      if (!isOnItsWay(handled.entry)) return kept();
      flying.set(handled.entry.key, kept());
      return null;
    };
    while (true) {
      const { entry } = handled;
      const step = nextStep(handled, { now: clock.now(), settle, team: team !== null });
      if (step.do === 'nothing') {
        await end(job, handled, endingOf(entry, entry.submissions === 0));
        return null;
      }
      if (step.do === 'wait') {
        flying.set(entry.key, kept());
        return null;
      }
      // A look costs nobody anything; everything else waits for who held the run up.
      const isLook = step.do === 'look';
      if (!isLook && control.state !== 'running') return giveBack();
      if (step.do === 'claim') return giveBack();
      if (making.has(step.do)) {
        const lost = await lostClaim(job, handled);
        if (!lost.ok) {
          stop(lost.error);
          return giveBack();
        }
        if (lost.value !== null) {
          await overtaken(kept(), lost.value.by);
          return null;
        }
      }
      if (step.do === 'submit') {
        if (pace.wait(clock.now()) > 0) return giveBack();
        pace.take(clock.now());
      }
      const done = await carryOut(desk, handled, step.do, { ready: job.ready, settle });
      handled = done.handled;
      const { fault } = done;
      if (fault === null) {
        tries = 0;
        if (step.do === 'submit' && handled.entry.fault !== null) troubled(handled.entry.fault);
        if (handled.entry.state === 'sent') trouble = 0;
        continue;
      }
      const meaning = meaningOf(fault);
      if (isLook) {
        if (meaning === 'stop') stop(fault);
        if (!isOnItsWay(handled.entry)) continue;
        return giveBack();
      }
      if (meaning === 'this-mail') {
        handled = await refused(handled, step.do, fault);
        continue;
      }
      const pause = TRY_PAUSES[tries];
      if (meaning === 'stop' || pause === undefined) {
        stop(fault);
        return giveBack();
      }
      tries += 1;
      await waits.rest(Math.max(pause, fault.retryAfter ?? 0), waitsFor(fault));
    }
  };

  return Object.assign(advance, { calm: () => ({ wait: calmAt - clock.now(), why: calmFor }) });
}
