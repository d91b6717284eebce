import { fail, type Result } from '../core/index';
import type { Administration, Fault, SendEntry } from './ports';
import { alone } from './sending/alone';
import { endClaim } from './sending/desk';
import { leave } from './sending/leave';
import { isBefore } from './sending/machine';
import { openDesk } from './sending/openDesk';
import { settle } from './sending/settle';
import type { Settled, SettlePorts } from './sending/settled';

export interface GiveUpInput {
  readonly administration: Administration;
  /** Of `open.leftOver`, or of `open.inDrafts`. */
  readonly entries: readonly SendEntry[];
}

/**
 * Gives up mails that were never handed over: their drafts are deleted, their claims end. What turns out to have gone out
 * is filed instead. The first that cannot be given up ends it; the ones before it stay given up.
 * Nothing is while a run is under way on this computer: what it just took up looks the same.
 */
export const giveUpSends = (ports: SettlePorts, input: GiveUpInput): Promise<Result<Settled, Fault>> =>
  alone(ports.journal, () => giveUp(ports, input));

async function giveUp(
  ports: SettlePorts,
  { administration, entries }: GiveUpInput,
): Promise<Result<Settled, Fault>> {
  const opened = await openDesk(ports, administration);
  if (!opened.ok) return opened;
  const desk = opened.value;
  let fault: Fault | null = null;
  for (const entry of entries) {
    const now = desk.book.get(entry.key) ?? entry;
    // A draft of a mail that has an end in the journal is to spare: only the draft goes.
    if (!isBefore(now) && !isBefore(entry)) continue;
    const left = await leave(desk, isBefore(now) ? now : { ...entry, claim: null });
    if (left.ok) await endClaim(desk, left.value);
    else fault = left.error;
    if (fault !== null) break;
  }
  fault = (await desk.team?.flush()) ?? fault;
  return fault === null ? settle(ports, { administration }) : fail(fault);
}
