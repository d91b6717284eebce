import type { Administration, ArrivedMail, Inbox } from '../ports';
import { nameOf } from './mailEvents';
import type { ReplyPorts } from './takenIn';

/**
 * Marks mails as filed in the mailbox and keeps them for the team as they came. Both as well as they can: a mail that is not
 * marked, or not kept, is filed all the same.
 */
export async function keepFiled(
  ports: Pick<ReplyPorts, 'inbox' | 'teams' | 'hash'>,
  administration: Administration,
  mails: readonly ArrivedMail[],
): Promise<void> {
  const inbox = ports.inbox(administration.mailbox);
  for (const mail of mails) {
    await inbox.markFiled(mail.id);
    await keepForTeam(ports, administration, inbox, mail);
  }
}

async function keepForTeam(
  { teams, hash }: Pick<ReplyPorts, 'teams' | 'hash'>,
  { team }: Administration,
  inbox: Inbox,
  mail: ArrivedMail,
): Promise<void> {
  if (team === null) return;
  const original = await inbox.original(mail.id);
  if (original.ok) await teams.shelf(team).keepMail(await hash.sha256(nameOf(mail)), original.value);
}
