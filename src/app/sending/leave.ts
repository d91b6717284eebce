import { fail, ok, type Result } from '../../core/index';
import type { Fault, SendEntry } from '../ports';
import { type Desk, noteDown } from './desk';
import { inHand, isEnd } from './machine';
import { afterFind, cancelled } from './transitions';

/**
 * Gives up a mail that was not handed over: its draft is deleted. Where the mailbox has it as sent, or on its way, that is
 * noted instead.
 */
export async function leave(
  desk: Pick<Desk, 'mailerOf' | 'book' | 'clock'>,
  entry: SendEntry,
): Promise<Result<SendEntry, Fault>> {
  const mailer = desk.mailerOf(entry);
  const found = await mailer.find(entry.key);
  if (!found.ok) return found;
  const { handled, spare } = afterFind(inHand(entry), found.value, desk.clock.now());
  const { draft, state } = handled.entry;
  const drafts = [...(state === 'drafted' && draft !== null ? [draft] : []), ...spare];
  for (const { id } of drafts) {
    const gone = await mailer.discard(id);
    if (!gone.ok) return gone;
  }
  const left = cancelled(handled, desk.clock.now()).entry;
  // A draft to spare of a mail that has an end: that end stays what it is.
  const known = desk.book.get(entry.key);
  if (known && isEnd(known) && left.state === 'cancelled') return ok(left);
  const unwritten = await noteDown(desk, left);
  return unwritten === null ? ok(left) : fail(unwritten);
}
