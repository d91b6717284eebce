import type { DossierEvent } from '../event';
import type { MailReceived } from '../events/contacts';

/** Kinds of events that can answer a mail. */
export const answeringKinds = ['mail-out', 'note', 'task-done', 'promise', 'dispute'] as const;

/**
 * The mails of a customer's people that nobody has dealt with, in order: neither by an event that says it answers the mail,
 * nor by a later mail of ours in the same conversation. A mail that was filed to several items is one mail: whoever
 * deals with it for one of them has read it.
 */
export function waitingReplies(events: readonly DossierEvent[]): readonly MailReceived[] {
  const answered = new Set<string>();
  const mailOf = new Map<string, string>();
  let waiting: MailReceived[] = [];
  for (const event of events) {
    if (event.kind === 'mail-in') {
      mailOf.set(event.id, nameOf(event));
      if (event.detail.nature === 'person') waiting.push(event);
    } else if ('answers' in event.detail && event.detail.answers !== null) answered.add(event.detail.answers);
    if (event.kind !== 'mail-out' || event.detail.conversationId === null) continue;
    const { conversationId } = event.detail;
    waiting = waiting.filter(({ detail }) => detail.conversationId !== conversationId);
  }
  const dealtWith = new Set([...answered].map((id) => mailOf.get(id)));
  return waiting.filter((mail) => !dealtWith.has(nameOf(mail)));
}

/** The same for every event of one mail. */
export const nameOf = ({ id, detail }: MailReceived): string => detail.internetMessageId ?? id;
