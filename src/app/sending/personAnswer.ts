import type { FoundMail, SendEntry } from '../ports';
import { asSent } from './asSent';
import { inHand } from './machine';
import { FIRST_LOOK } from './timing';
import { sentAs } from './transitions';

/** What a person says of a mail of which the mailbox cannot tell whether it went out. */
export type PersonAnswer = 'look-again' | 'sent' | 'not-sent';

/**
 * An unknown mail after a person's answer, with what the mailbox has of it just now. What a person saw go out counts as sent
 * when it was handed over.
 */
export function answered(
  entry: SendEntry,
  answer: PersonAnswer,
  found: FoundMail | null,
  now: number,
): SendEntry {
  if (entry.state !== 'unknown') return entry;
  if (found?.state === 'sent') return sentAs(inHand(entry), found, now).entry;
  const over = { lookAt: null, fault: null, at: now };
  const again = { looks: 0, lookAt: now + FIRST_LOOK, fault: null, at: now };
  if (found?.state === 'submitted') return { ...entry, ...again, state: 'pending' };
  switch (answer) {
    case 'look-again':
      // Found nowhere, it stays what it was: one look more tells no more.
      return found === null ? { ...entry, at: now } : { ...entry, ...again, state: 'submitting' };
    case 'sent': {
      const sentAt = new Date(entry.submittedAt ?? now).toISOString();
      const { internetMessageId = null, conversationId = null } = entry.draft ?? {};
      const events = asSent(entry.events, { sentAt, internetMessageId, conversationId });
      return { ...entry, ...over, state: 'sent', events };
    }
    case 'not-sent':
      return { ...entry, ...over, state: 'cancelled' };
  }
}
