import type { MailEvent } from '../../core/index';
import { withDetail } from '../parts/outgoing';
import type { FoundMail } from '../ports';

/** The events of a mail as the mailbox has it: moment of sending and the mailbox's own ids. */
export function asSent(
  events: readonly MailEvent[],
  {
    internetMessageId,
    conversationId,
    sentAt,
  }: Pick<FoundMail, 'internetMessageId' | 'conversationId' | 'sentAt'>,
): readonly MailEvent[] {
  return events.map((event) =>
    withDetail({ ...event, at: sentAt ?? event.at }, { internetMessageId, conversationId }),
  );
}
