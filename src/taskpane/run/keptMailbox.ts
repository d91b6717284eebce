import type { Mailbox, UnreadableMail } from '../../app/ports';

type Ask = Mailbox['recorded'];
interface Answer {
  readonly administration: string;
  readonly answer: Awaited<ReturnType<Ask>>;
  readonly unreadable: readonly UnreadableMail[];
}

/**
 * The mailbox, and its last answer once more: another choice of columns changes nothing of what was sent. Just before
 * sending the mailbox itself is asked again.
 */
export function keptMailbox() {
  let last: Answer | null = null;
  return (mailbox: Mailbox, asksAgain: boolean): Mailbox => ({
    allRecordedEvents: (onUnreadable) => mailbox.allRecordedEvents(onUnreadable),
    async recorded(administration, onUnreadable) {
      if (asksAgain || last === null || last.administration !== administration || !last.answer.ok) {
        const unreadable: UnreadableMail[] = [];
        const answer = await mailbox.recorded(administration, (mail) => unreadable.push(mail));
        last = { administration, answer, unreadable };
      }
      for (const mail of last.unreadable) onUnreadable?.(mail);
      return last.answer;
    },
  });
}
