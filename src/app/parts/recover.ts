import { type DossierEvent, eventsOf, ok, type Result } from '../../core/index';
import { exchange, type Synced } from '../dossier/syncDossier';
import type {
  Account,
  Administration,
  Fault,
  FiledEvents,
  MailboxRecord,
  Ports,
  TeamRecord,
  UnreadableMail,
} from '../ports';
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

/** What mailbox, journal, notes on replies and team folder added: events that the dossier did not have, appended to it. */
export interface Recovery {
  readonly account: Account | null;
  readonly events: readonly DossierEvent[];
  readonly mailFault: Fault | null;
  readonly filingFault: Fault | null;
  /** Sent mails of ours whose record cannot be read. */
  readonly unreadable: readonly UnreadableMail[];
  readonly open: OpenSends;
  /** What table and team folder gained of each other; null where no folder was read. */
  readonly synced: Synced | null;
}

/**
 * Asks what went out and is not in the dossier, and what is open, and brings table and team folder together. Nothing
 * is sent.
 */
export async function recover(
  ports: Pick<Ports, 'dossier'> &
    Clocked &
    Partial<MailPorts & JournalPorts & Pick<Ports, 'upkeep' | 'replyDesk'>>,
  administration: Administration | null,
  filed: FiledEvents,
  signal: AbortSignal | undefined,
): Promise<Recovery> {
  const unreadable: UnreadableMail[] = [];
  const nothing: Recovery = {
    account: null,
    events: [],
    mailFault: null,
    filingFault: null,
    unreadable,
    open: nothingOpen,
    synced: null,
  };
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
  if (signal?.aborted) return { ...nothing, ...known };
  const withTold = { ...filed, events: [...filed.events, ...told.missing] };
  const missing = [...told.missing, ...(await lostReplies(ports, administration, withTold))];
  const written = missing.length === 0 ? ok(undefined) : await ports.dossier.append(missing);
  const gained = { ...filed, events: [...filed.events, ...missing] };
  const synced =
    told.team !== null && hasJournal(ports) ? await exchange(ports, administration, gained, told.team) : null;
  return {
    ...known,
    events: missing,
    filingFault: firstFault(written, synced),
    synced: synced?.ok ? synced.value : null,
  };
}

interface Asked {
  readonly administration: Administration;
  readonly account: Account;
  readonly record: MailboxRecord | null;
  readonly filed: FiledEvents;
}

/** What the others tell, and what the team folder has. */
interface Told {
  readonly missing: readonly DossierEvent[];
  readonly open: OpenSends;
  readonly team: TeamRecord | null;
}

/** What mails were filed as from here, and is gone: they were read, and nobody reads them again. */
async function lostReplies(
  { replyDesk }: Partial<Pick<Ports, 'replyDesk'>>,
  { id }: Administration,
  filed: FiledEvents,
): Promise<readonly DossierEvent[]> {
  const noted = await replyDesk?.load(id);
  const own = { ...filed, events: eventsOf(filed.events, id) };
  return noted?.ok ? missingEvents(own, eventsOf(noted.value?.filed ?? [], id)) : [];
}

const firstFault = (...results: readonly (Result<unknown, Fault> | null)[]): Fault | null => {
  for (const result of results) if (result?.ok === false) return result.error;
  return null;
};

async function tell(ports: Partial<JournalPorts> & Clocked, asked: Asked): Promise<Told> {
  if (hasJournal(ports)) {
    const { missing, open, desk } = await survey(ports, { ...asked, settle: SETTLE, perMinute: null });
    return { missing, open, team: desk?.team?.record ?? null };
  }
  return { missing: missingEvents(asked.filed, asked.record?.events ?? []), open: nothingOpen, team: null };
}
