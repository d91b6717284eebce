import { type ProposedMail, plainReminder, type ReminderSent } from '../../core/index';
import type { Administration, FoundMail, Letters, OutgoingMail } from '../ports';
import { type LetterFacts, letterOf } from './letterOf';

/** What turns a proposed mail into one that can be sent. */
export interface OutgoingFacts extends LetterFacts {
  readonly sender: Administration;
  /** Who sends it: a name or address. */
  readonly by: string;
  /** Moment of writing, UTC, ISO 8601. */
  readonly at: string;
}

/**
 * The mail with the events to file once it is sent, one per item. An event's id is made of the mail's key and
 * the item's place among the sorted item keys, so that the same reminder has the same id wherever it is found.
 */
export function outgoing(
  letters: Letters,
  mail: ProposedMail,
  key: string,
  facts: OutgoingFacts,
): OutgoingMail {
  const { items, sender, asOf, by, at } = facts;
  const { subject, html, text } = letters.render(letterOf(mail, facts));
  const to = mail.customer.emails;
  const sorted = mail.items
    .map(({ index, level }) => ({ index, level, item: items.key[index] ?? '' }))
    .sort((one, other) => (one.item < other.item ? -1 : 1));
  const events = sorted.map(
    ({ index, level, item }, place): ReminderSent => ({
      id: `${key}-${place}`,
      at,
      by,
      kind: 'reminder-sent',
      item,
      customer: mail.customer.id,
      detail: {
        ...plainReminder,
        level,
        day: asOf,
        mailKey: key,
        document: items.document[index] ?? '',
        open: items.open[index] ?? 0,
        currency: mail.currency,
        subject,
        to,
        internetMessageId: null,
        conversationId: null,
      },
    }),
  );
  return { key, administration: sender.id, to, subject, html, text, events };
}

/** The events of a mail as the mailbox has it: moment of sending and the mailbox's own ids. */
export function eventsAsSent(mail: OutgoingMail, found: FoundMail): readonly ReminderSent[] {
  const { internetMessageId, conversationId } = found;
  return mail.events.map((event) => ({
    ...event,
    at: found.sentAt ?? event.at,
    detail: { ...event.detail, internetMessageId, conversationId },
  }));
}
