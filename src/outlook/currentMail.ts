import type { Clock, CurrentMail } from '../app/ports';
import { ok } from '../core/index';
import { officeCall } from './officeCall';
import { type Item, isDraft, mailOf } from './openMail';

/** What is in front, if anything. */
const itemInFront = (): Item | null | undefined => Office.context.mailbox.item as Item | null | undefined;

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('Mailbox', version);

/** Follows the mail in front of the user: who and which conversation. A later mail overtakes an earlier one. */
export function createCurrentMail(clock: Pick<Clock, 'wait'>): CurrentMail {
  const { mailbox } = Office.context;
  return {
    owner: mailbox.userProfile.emailAddress,
    async watch(listener) {
      let latest = 0;
      let stopped = false;

      const look = async (): Promise<void> => {
        latest += 1;
        const mine = latest;
        const mail = await mailOf(itemInFront(), clock);
        if (!stopped && mine === latest) listener(mail);
      };
      // Who writes on sees it by the recipients shown; where Outlook cannot tell of changes, looking again does.
      const followRecipients = (): void => {
        const item = itemInFront();
        if (!item || !isDraft(item) || !supports('1.7')) return;
        void officeCall<void>('follow-recipients', clock, (done) =>
          item.addHandlerAsync(Office.EventType.RecipientsChanged, () => void look(), done),
        );
      };
      const itemChanged = (): void => {
        followRecipients();
        void look();
      };

      const following = await officeCall<void>('follow-item', clock, (done) =>
        mailbox.addHandlerAsync(Office.EventType.ItemChanged, itemChanged, done),
      );
      if (!following.ok) return following;
      itemChanged();
      return ok(() => {
        stopped = true;
        mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
      });
    },
  };
}
