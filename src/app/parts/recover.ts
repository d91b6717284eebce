import type { DossierEvent } from '../../core/index';
import type { Account, Administration, Fault, MailboxRecord, Ports, UnreadableMail } from '../ports';
import { purposesOf } from '../sending/desk';
import { nothingOpen, type OpenSends } from '../sending/open';
import { journalAlone, type SurveyPorts, survey } from '../sending/survey';
import { SETTLE } from '../sending/timing';
import { missingEvents } from './recovery';

/** The mailbox as record, which not every place has. */
export type MailPorts = Pick<Ports, 'identity' | 'mailbox'>;

/** What tells what earlier runs left open, which not every place has. */
export type JournalPorts = Omit<SurveyPorts, 'clock'>;

export const hasMailbox = <P extends Partial<MailPorts>>(ports: P): ports is P & MailPorts =>
  ports.identity !== undefined && ports.mailbox !== undefined;

type Clocked = { readonly clock: Pick<Ports['clock'], 'today'> & Partial<Ports['clock']> };

const hasJournal = <P extends Partial<JournalPorts> & Clocked>(ports: P): ports is P & SurveyPorts =>
  [ports.journal, ports.mailer, ports.teams, ports.hash, ports.clock.now, ports.clock.wait].every(
    (port) => port !== undefined,
  );

/** What mailbox, journal and team folder added: events that the dossier did not have, appended to it. */
export interface Recovery {
  readonly account: Account | null;
  readonly events: readonly DossierEvent[];
  readonly mailFault: Fault | null;
  readonly filingFault: Fault | null;
  /** Sent mails of ours whose record cannot be read. */
  readonly unreadable: readonly UnreadableMail[];
  readonly open: OpenSends;
}

/** Asks what went out and is not in the dossier, and what is open. Nothing is sent. */
export async function recover(
  ports: Pick<Ports, 'dossier'> & Clocked & Partial<MailPorts & JournalPorts>,
  administration: Administration | null,
  filed: readonly DossierEvent[],
  signal: AbortSignal | undefined,
): Promise<Recovery> {
  const unreadable: UnreadableMail[] = [];
  const none = { events: [], mailFault: null, filingFault: null, unreadable, open: nothingOpen };
  const nothing: Recovery = { account: null, ...none };
  if (!hasMailbox(ports)) return nothing;
  const signedIn = await ports.identity.signIn(
    'silent',
    administration ? purposesOf(administration) : undefined,
  );
  const account = signedIn.ok ? signedIn.value : null;
  const mailFault = signedIn.ok ? null : signedIn.error;
  if (administration === null) return { ...nothing, account, mailFault };
  if (account === null) {
    const open = hasJournal(ports) ? await journalAlone(ports, administration) : nothingOpen;
    return { ...nothing, mailFault, open };
  }
  const recorded = await ports
    .mailbox(administration.mailbox)
    .recorded(administration.id, (mail) => unreadable.push(mail));
  if (signal?.aborted) return { ...nothing, account };
  const record = recorded.ok ? recorded.value : null;
  const told = await tell(ports, { administration, account, record, filed });
  const known = { account, mailFault: recorded.ok ? null : recorded.error, unreadable, open: told.open };
  if (told.missing.length === 0 || signal?.aborted) return { ...nothing, ...known };
  const written = await ports.dossier.append(told.missing);
  return { ...known, events: told.missing, filingFault: written.ok ? null : written.error };
}

interface Asked {
  readonly administration: Administration;
  readonly account: Account;
  readonly record: MailboxRecord | null;
  readonly filed: readonly DossierEvent[];
}

async function tell(
  ports: Partial<JournalPorts> & Clocked,
  asked: Asked,
): Promise<{ readonly missing: readonly DossierEvent[]; readonly open: OpenSends }> {
  if (hasJournal(ports)) return survey(ports, { ...asked, settle: SETTLE, perMinute: null });
  return { missing: missingEvents(asked.filed, asked.record?.events ?? []), open: nothingOpen };
}
