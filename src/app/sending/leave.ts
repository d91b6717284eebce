import { fail, ok, type Result } from '../../core/index';
import type { Fault, SendEntry } from '../ports';
import { type Desk, noteDown } from './desk';
import { inHand } from './machine';
import { afterFind, cancelled } from './transitions';

/**
 * Gives up a mail that was not handed over: its draft is deleted. Where the mailbox has it as sent, or on its way, that is
 * noted instead.
 */
export async function leave(
  desk: Pick<Desk, 'mailer' | 'book' | 'clock'>,
  entry: SendEntry,
): Promise<Result<SendEntry, Fault>> {
  const found = await desk.mailer.find(entry.key);
  if (!found.ok) return found;
  const { handled, spare } = afterFind(inHand(entry), found.value, desk.clock.now());
  const { draft, state } = handled.entry;
  const drafts = [...(state === 'drafted' && draft !== null ? [draft] : []), ...spare];
  for (const { id } of drafts) {
    const gone = await desk.mailer.discard(id);
    if (!gone.ok) return gone;
  }
  const left = cancelled(handled, desk.clock.now()).entry;
  const unwritten = await noteDown(desk, left);
  return unwritten === null ? ok(left) : fail(unwritten);
}
