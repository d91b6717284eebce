import type { DossierEvent, LetterLack, ProposedMail } from '../core/index';
import { encodeEvents, eventsOf, fail, ok, type Result, readingFingerprintInSlices } from '../core/index';
import { type CheckedRun, maySend } from './checked';
import { inTurns } from './parts/inTurns';
import { joinCustomersInSlices } from './parts/joinCustomers';
import { keepFirst } from './parts/keepFirst';
import { letterFacts } from './parts/letterFacts';
import { mailKeys } from './parts/mailKeys';
import { outgoing } from './parts/outgoing';
import { readSheet } from './parts/readSheet';
import { bearsOn } from './parts/recovery';
import type { Account, Administration, Fault, LetterEdit, OutgoingMail, Ports, SendEntry } from './ports';
import { type ReplyWatch, watchReplies } from './replies/watchReplies';
import { alone } from './sending/alone';
import type { Ending } from './sending/board';
import { createSendControl, type SendControl } from './sending/control';
import { type Desk, purposesOf } from './sending/desk';
import { createFiling } from './sending/filing';
import { holdKey } from './sending/open';
import { MAILS_PER_MINUTE } from './sending/pace';
import { eventsByKey } from './sending/reconcile';
import type { Hold, RunResult, SendProgress } from './sending/results';
import { runMails } from './sending/runMails';
import { type Survey, type SurveyPorts, survey } from './sending/survey';
import { PATIENCE, SETTLE } from './sending/timing';

type SendPorts = Pick<
  Ports,
  | 'dossier'
  | 'ledger'
  | 'identity'
  | 'mailer'
  | 'mailbox'
  | 'journal'
  | 'teams'
  | 'letters'
  | 'links'
  | 'hash'
  | 'ids'
  | 'clock'
> &
  Partial<Pick<Ports, 'inbox' | 'replyDesk'>> & {
    readonly sheet: Pick<Ports['sheet'], 'readNamed'>;
    readonly customers: Pick<Ports['customers'], 'read'>;
  };

export interface SendInput {
  readonly checked: CheckedRun;
  /** The mails of `checked.proposal` that the user selected. */
  readonly mails: readonly ProposedMail[];
  /** What a person wrote for one mail alone, by the id of the mail. */
  readonly edits?: ReadonlyMap<ProposedMail['id'], LetterEdit>;
  /** True: they are put in Drafts, for a person to look at and send. */
  readonly review?: boolean;
}
export interface SendOptions {
  readonly onProgress?: (progress: SendProgress) => void;
  /** Holds the run up, or ends it. */
  readonly control?: SendControl;
  /** Mails a minute, 24; at most 30. */
  readonly perMinute?: number;
  /** Milliseconds after which a draft that was handed over and stayed one is handed over again; 600,000. */
  readonly settle?: number;
  /** Milliseconds that the end of the run waits for mails to appear as sent; 15,000. */
  readonly patience?: number;
}

/**
 * Sends the selected mails one after another, or puts them in Drafts. Before the first, the sheet is read again, the
 * customer table too, and mailbox, journal and team folder are asked what became of earlier mails: when the sheet or a
 * customer of these mails changed, something like a hold was filed of one, or one of those cannot be asked, nothing is
 * sent and the fault says so. A customer whose mail came in since the check is left out; a long run looks for such mails
 * again. One mail that fails does not stop the rest. Killed at any moment, nothing goes out twice and nothing is lost: the
 * next check finds what this run did.
 */
export const sendRun = (
  ports: SendPorts,
  input: SendInput,
  options: SendOptions = {},
): Promise<Result<RunResult, Fault>> => alone(ports.journal, () => runAlone(ports, input, options));

async function runAlone(
  ports: SendPorts,
  { checked, mails, edits, review = false }: SendInput,
  { onProgress, control = createSendControl(), ...how }: SendOptions,
): Promise<Result<RunResult, Fault>> {
  const { administration, account, asOf } = checked;
  if (!maySend(checked) || administration === null || account === null || asOf !== ports.clock.today())
    return fail({ code: 'run-not-ready', detail: '' });
  const changed = await changedSince(ports, checked, mails, administration, account);
  if (changed !== null) return fail(changed);

  const { perMinute = MAILS_PER_MINUTE, settle = SETTLE, patience = PATIENCE } = how;
  const news = await newsSince(ports, checked, administration, account, settle);
  if (!news.ok) return news;
  const { desk, open, missing, filed } = news.value;
  const watch = watchReplies(ports, checked, filed);
  await watch.look();
  if (bearsOn(filed, goingOut(mails, watch))) return fail({ code: 'dossier-changed', detail: '' });
  const filing = createFiling(ports.dossier);
  if (missing.length > 0) filing.add(missing);

  const { tenantId } = account;
  const identity = { administration: administration.id, tenantId };
  const keys = await mailKeys(ports, checked, mails, identity, givenUp(desk.book.all()));
  const gone = eventsByKey(filed);
  const overtaken = overtakenBy(filed, new Set(keys));
  const writeOut = (index: number): OutgoingMail | Ending => {
    const mail = mails[index];
    const key = keys[index];
    if (mail === undefined || key === undefined) throw new Error('no such mail');
    if (mail.blocked !== null)
      return { state: 'failed', fault: { code: 'mail-refused', detail: mail.blocked } };
    // This very mail went out since the check, by whoever sent it: a claim that is free again is no leave for a second.
    if (gone.has(key)) return { state: 'sent', earlier: true };
    const by = overtaken.get(mail.customer.id);
    if (by !== undefined) return { state: 'overtaken', by };
    const { id } = mail.customer;
    const hold = open.holds.get(holdKey(id, mail.currency)) ?? watch.holdOf(id);
    if (hold) return { state: 'held', hold };
    const at = new Date(ports.clock.now()).toISOString();
    const facts = { ...letterFacts(ports, checked, administration), by: account.address, at };
    const { mail: ready, lack } = outgoing(ports.letters, mail, key, facts, edits?.get(mail.id) ?? null);
    if (lack !== null) return { state: 'failed', fault: { code: 'letter-refused', detail: detailOf(lack) } };
    // What neither journal nor dossier can keep would be forgotten.
    if (!encodeEvents(ready.events).ok)
      return { state: 'failed', fault: { code: 'mail-too-large', detail: 'record' } };
    return { ...ready, review };
  };
  const run = ports.ids.next();
  const crossing = async (index: number): Promise<Hold | null> => {
    await watch.look();
    return watch.holdOf(mails[index]?.customer.id ?? '');
  };
  const ran = await runMails({
    ...{ desk, run, mails, keys, open, filing, writeOut, crossing, control, onProgress, review },
    ...{ perMinute, settle, patience },
  });
  if (ran.outcomes.some(({ state }) => state === 'sent'))
    await keepFirst(ports.ledger, checked, ports.clock.now());
  return ok({ ...ran, unfiled: filing.unfiled(), unread: watch.fault });
}

/** Customers of whom nothing came in since the check. */
const goingOut = (mails: readonly ProposedMail[], watch: ReplyWatch): ReadonlySet<string> =>
  new Set(mails.flatMap(({ customer: { id } }) => (watch.holdOf(id) === null ? [id] : [])));

const detailOf = ({ rule, lacks }: LetterLack): string => `${rule}: ${lacks.join(', ')}`;

/** What the dossier, the mailbox, the journal and the team tell that the check did not know. */
interface News extends Pick<Survey, 'open' | 'missing'> {
  readonly desk: Desk;
  /** All that was filed since the check. */
  readonly filed: readonly DossierEvent[];
}

async function newsSince(
  ports: Pick<Ports, 'dossier' | 'mailbox'> & SurveyPorts,
  checked: CheckedRun,
  administration: Administration,
  account: Account,
  settle: number,
): Promise<Result<News, Fault>> {
  const known = await ports.dossier.load();
  if (!known.ok) return known;
  const recorded = await ports.mailbox(administration.mailbox).recorded(administration.id);
  if (!recorded.ok) return recorded;
  const record = recorded.value;
  const asked = { administration, account, record, filed: known.value, settle, perMinute: null };
  const { desk, open, missing } = await survey(ports, asked);
  if (desk === null || open.fault !== null)
    return fail(open.fault ?? { code: 'journal-unavailable', detail: '' });
  const seen = new Set(checked.events.map((event) => event.id));
  const filed = [...eventsOf(known.value.events, administration.id), ...missing].filter(
    ({ id }) => !seen.has(id),
  );
  return ok({ desk, open, missing, filed });
}

/** Customers who got another mail than those of this run since the check, and from whom. */
const overtakenBy = (
  filed: readonly DossierEvent[],
  ours: ReadonlySet<string>,
): ReadonlyMap<string, string> =>
  new Map(
    filed.flatMap((event) => {
      const isMail = event.kind === 'reminder-sent' || event.kind === 'notice';
      return isMail && !ours.has(event.detail.mailKey) ? [[event.customer, event.by] as const] : [];
    }),
  );

/** Keys of mails that a person gave up after they were handed over: the next about the same is another mail. */
const givenUp = (entries: readonly SendEntry[]): readonly string[] =>
  entries.filter(({ state, submissions }) => state === 'cancelled' && submissions > 0).map(({ key }) => key);

/** What stands in the way of sending what was checked: another account, another sheet, another customer. */
async function changedSince(
  ports: Pick<SendPorts, 'sheet' | 'customers' | 'identity' | 'clock'>,
  checked: CheckedRun,
  mails: readonly ProposedMail[],
  administration: Administration,
  account: Account,
): Promise<Fault | null> {
  const signedIn = await ports.identity.signIn('silent', purposesOf(administration));
  if (!signedIn.ok) return signedIn.error;
  if (signedIn.value?.address !== account.address || signedIn.value.tenantId !== account.tenantId)
    return { code: 'account-mismatch', detail: '' };
  const sheet = checked.reading.sheetName;
  const { clock } = ports;
  const read = await readSheet((how) => ports.sheet.readNamed(sheet, how), checked.options, { clock });
  const changed: Fault = { code: 'sheet-changed', detail: '', sheet };
  if (!read.ok) return 'columns' in read.error ? changed : read.error;
  const { reading } = read.value;
  const sealed = await inTurns(readingFingerprintInSlices(reading), clock);
  if (!sealed.ok || sealed.value !== checked.fingerprint) return changed;
  const rows = await ports.customers.read();
  if (!rows.ok) return rows.error;
  // A hold typed a minute ago must hold.
  const joined = await inTurns(
    joinCustomersInSlices(reading.items.customers, rows.value ?? [], checked.defaults, checked),
    clock,
  );
  if (!joined.ok) return joined.error;
  const now = joined.value.customers;
  const same = ({ customer: { id } }: ProposedMail): boolean =>
    JSON.stringify(now.get(id)) === JSON.stringify(checked.customers.get(id));
  return mails.every(same) ? null : { code: 'customers-changed', detail: '' };
}
