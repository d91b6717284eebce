import type { DossierEvent } from '../event';
import type { MailReceived } from '../events/contacts';

/** Kinds of events that can answer a mail. */
export const answeringKinds = ['mail-out', 'note', 'task-done', 'promise', 'dispute'] as const;

/**
 * The mails of a customer's people that nobody has dealt with, in order: neither by an event that says it answers the mail,
 * nor by a later mail of ours in the same conversation.
 */
export function waitingReplies(events: readonly DossierEvent[]): readonly MailReceived[] {
  const answered = new Set<string>();
  let waiting: MailReceived[] = [];
  for (const event of events) {
    if (event.kind === 'mail-in') {
      if (event.detail.nature === 'person') waiting.push(event);
    } else if ('answers' in event.detail && event.detail.answers !== null) answered.add(event.detail.answers);
    if (event.kind !== 'mail-out' || event.detail.conversationId === null) continue;
    const { conversationId } = event.detail;
    waiting = waiting.filter(({ detail }) => detail.conversationId !== conversationId);
  }
  return waiting.filter(({ id }) => !answered.has(id));
}
