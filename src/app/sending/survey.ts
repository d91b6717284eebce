import { type DossierEvent, erasuresIn, eventsOf, isForgotten } from '../../core/index';
import { missingEvents } from '../parts/recovery';
import type { Account, Administration, Fault, FiledEvents, MailboxRecord, Ports, SendEntry } from '../ports';
import { openBook } from './book';
import type { Desk } from './desk';
import { isBefore, isOnItsWay } from './machine';
import { mailersOf } from './mailersOf';
import { nothingOpen, type OpenSends } from './open';
import { openOf } from './openOf';
import { createPace, type Pace } from './pace';
import { eventsByKey, foreign, reconcile, settleClaims } from './reconcile';
import { spareDrafts } from './spareDrafts';
import { openTeamDesk, type TeamDesk } from './teamDesk';
import { KEPT } from './timing';

/** What a survey takes of the world. */
export type SurveyPorts = Pick<Ports, 'mailer' | 'journal' | 'teams' | 'hash' | 'clock'>;

export interface SurveyInput {
  readonly administration: Administration;
  readonly account: Account;
  /** What the mailbox told; null where it could not be asked. */
  readonly record: MailboxRecord | null;
  /** What the dossier has. */
  readonly filed: Pick<FiledEvents, 'events' | 'archived'>;
  readonly settle: number;
  /** Mails a minute at which drafts may be handed over again; null: none is. */
  readonly perMinute: number | null;
}

/** How things stand with the mails of an administration. */
export interface Survey {
  /** Null where journal or team folder could not be read: `open.fault` says why. */
  readonly desk: Desk | null;
  readonly open: OpenSends;
  /** What went out and the dossier does not have. */
  readonly missing: readonly DossierEvent[];
}

/**
 * Reads journal and team folder beside what the mailbox told, looks at what is on its way, ends claims of which the end is
 * known, and says what is open.
 */
export async function survey(ports: SurveyPorts, input: SurveyInput): Promise<Survey> {
  const { administration, account, record, filed, settle, perMinute } = input;
  const { id } = administration;
  const told = record?.events ?? [];
  /** Of this administration alone, whatever else a file or an entry says; another one may have erased its customer. */
  const own = { ...filed, events: eventsOf(filed.events, id) };
  const missingOf = (events: readonly DossierEvent[]) => missingEvents(own, eventsOf(events, id));
  const opened = await openBook(ports.journal, id, ports.clock.now());
  if (!opened.ok)
    return { desk: null, open: { ...nothingOpen, fault: opened.error }, missing: missingOf(told) };
  const book = opened.value;
  const team = await openTeam(ports, administration);
  const { clock, hash } = ports;
  const mailerOf = mailersOf(ports, account);
  const desk: Desk = { administration, account, book, team: team.desk, mailerOf, clock, hash };
  const pace = perMinute === null ? null : paceOf(desk, perMinute);
  await reconcile(desk, { record, settle, pace });
  const claims = await settleClaims(desk, record);
  const sent = book.all().flatMap(({ state, events }) => (state === 'sent' ? events : []));
  const missing = missingOf([...told, ...(team.desk?.record.events ?? []), ...sent]);
  await forgetOld(desk, own);
  // In a mailbox that several use, what somebody is at is not left over.
  const theirs = new Set(claims.flatMap(({ key, by }) => (by === account.address ? [] : [key])));
  const spare = new Set(record === null ? [] : spareDrafts(record, book.get));
  const drafts = (record?.drafts ?? []).filter((draft) => !spare.has(draft));
  const there = foreign(desk, drafts).filter(({ key }) => !theirs.has(key));
  const entries = [...book.all(), ...there];
  const open = { ...openOf({ entries, claims }), fault: team.fault };
  return { desk: team.fault === null ? desk : null, open, missing };
}

/** What is open as far as the journal alone tells, where nobody is signed in. */
export async function journalAlone(
  { journal }: Pick<Ports, 'journal'>,
  { id }: Administration,
): Promise<OpenSends> {
  const book = await journal.load(id);
  return book.ok ? openOf({ entries: book.value, claims: [] }) : { ...nothingOpen, fault: book.error };
}

/** The pace of an administration's mailbox, with what went out of it lately, for other companies too. */
export function paceOf(
  { administration: { mailbox }, book }: Pick<Desk, 'administration' | 'book'>,
  perMinute: number,
): Pace {
  const own = book.all().flatMap(({ submittedAt }) => submittedAt ?? []);
  const elsewhere = book.elsewhere.filter((mail) => mail.mailbox === mailbox).map(({ at }) => at);
  return createPace(perMinute, [...own, ...elsewhere]);
}

async function openTeam(
  { teams, clock }: Pick<Ports, 'teams' | 'clock'>,
  { id, team }: Administration,
): Promise<{ readonly desk: TeamDesk | null; readonly fault: Fault | null }> {
  if (team === null) return { desk: null, fault: null };
  const opened = await openTeamDesk(teams.open(team), id, clock);
  return opened.ok ? { desk: opened.value, fault: null } : { desk: null, fault: opened.error };
}

/**
 * Takes out of the journal what is over, filed or erased, and old. A mail that a person gave up after it was handed over stays: the
 * next one about the same is told apart by it.
 */
async function forgetOld(
  { book, clock }: Pick<Desk, 'book' | 'clock'>,
  { events, archived }: SurveyInput['filed'],
): Promise<void> {
  const inDossier = eventsByKey(events);
  const erasures = erasuresIn(events);
  const isElsewhere = (event: DossierEvent): boolean =>
    archived?.has(event.id) === true || isForgotten(event, erasures);
  const isOver = (entry: SendEntry): boolean => {
    if (isBefore(entry) || isOnItsWay(entry) || entry.state === 'unknown') return false;
    if (clock.now() - entry.at < KEPT) return false;
    if (entry.state === 'cancelled') return entry.submissions === 0;
    if (entry.state === 'failed') return true;
    const left = entry.events.filter((event) => !isElsewhere(event));
    return left.length === (inDossier.get(entry.key)?.length ?? 0);
  };
  await book.forget(
    book
      .all()
      .filter(isOver)
      .map(({ key }) => key),
  );
}
