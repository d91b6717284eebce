import { fail } from '../../core/index';
import type { Account, Fault, Mailer, Ports, SendEntry } from '../ports';

/** What asks the mailbox from which a mail goes, whatever the settings say by now. */
export type MailerOf = (mail: Pick<SendEntry, 'mailbox' | 'by'>) => Mailer;

const notTheirs = async () => fail<Fault>({ code: 'account-mismatch', detail: '' });

/** Stands for the own mailbox of somebody who is not signed in: not seen there does not mean not sent. */
const closed: Mailer = {
  find: notTheirs,
  look: notTheirs,
  draft: notTheirs,
  draftPlain: notTheirs,
  rewrite: notTheirs,
  submit: notTheirs,
  discard: notTheirs,
};

/** The mailboxes that an account sees: shared ones, and its own. */
export const mailersOf =
  ({ mailer }: Pick<Ports, 'mailer'>, { address }: Account): MailerOf =>
  ({ mailbox, by }) =>
    mailbox === '' && by !== address ? closed : mailer(mailbox);
