import { fail, type Result } from '../core/index';
import type { Administration, Fault, SendEntry } from './ports';
import { refOf } from './sending/carryOut';
import { type Desk, endClaim, noteDown } from './sending/desk';
import { openDesk } from './sending/openDesk';
import { answered, type PersonAnswer } from './sending/personAnswer';
import { settle } from './sending/settle';
import type { Settled, SettlePorts } from './sending/settled';

export interface AnswerInput {
  readonly administration: Administration;
  /** Key of one of `open.unknown`. */
  readonly key: string;
  readonly answer: PersonAnswer;
}

/**
 * A person's answer on a mail of which the end is not known. The mailbox is asked first, and has the last word where it
 * knows more: what is found sent, or on its way, is so whatever the answer was. For "it did not go out" what is left as a
 * draft is deleted, so that it cannot go out later.
 */
export async function answerSend(
  ports: SettlePorts,
  { administration, key, answer }: AnswerInput,
): Promise<Result<Settled, Fault>> {
  const opened = await openDesk(ports, administration);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const entry = desk.book.get(key);
  if (entry?.state === 'unknown') {
    const fault = await answerOn(desk, entry, answer);
    if (fault !== null) return fail(fault);
  }
  return settle(ports, { administration });
}

async function answerOn(desk: Desk, entry: SendEntry, answer: PersonAnswer): Promise<Fault | null> {
  const mailer = desk.mailerOf(entry);
  const found = await mailer.look(refOf(entry));
  if (!found.ok) return found.error;
  const after = answered(entry, answer, found.value, desk.clock.now());
  if (after.state === 'cancelled' && found.value?.state === 'draft') {
    const gone = await mailer.discard(found.value.id);
    if (!gone.ok) return gone.error;
  }
  const unwritten = await noteDown(desk, after);
  if (unwritten !== null) return unwritten;
  await endClaim(desk, after);
  return (await desk.team?.flush()) ?? null;
}
