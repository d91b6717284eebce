import type { DossierEvent, LetterLack, ProposedMail } from '../core/index';
import { eventsOf, fail, ok, type Result, readingFingerprint } from '../core/index';
import { type CheckedRun, maySend } from './checked';
import { deliver } from './parts/deliver';
import { createFiling } from './parts/filing';
import { joinCustomers } from './parts/joinCustomers';
import { keepFirst } from './parts/keepFirst';
import { letterFacts } from './parts/letterFacts';
import { mailKeys } from './parts/mailKeys';
import { eventsAsSent, outgoing } from './parts/outgoing';
import { createPace } from './parts/pace';
import { readSheet } from './parts/readSheet';
import { bearsOn, missingEvents } from './parts/recovery';
import type { Account, Administration, Fault, LetterEdit, Ports } from './ports';
import { createSendControl, type SendControl } from './sending/control';
import type { MailOutcome, RunResult, SendProgress } from './sending/results';

type SendPorts = Pick<
  Ports,
  | 'sheet'
  | 'customers'
  | 'dossier'
  | 'ledger'
  | 'identity'
  | 'mailer'
  | 'mailbox'
  | 'letters'
  | 'links'
  | 'hash'
  | 'clock'
>;

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

/** Faults that every further mail would meet too. */
const stopping: readonly Fault['code'][] = [
  'sign-in-cancelled',
  'sign-in-failed',
  'account-mismatch',
  'mail-limit',
];

/**
 * Sends the selected mails one after another and files each as it goes. Before the first, the sheet is read
 * again, the customer table too, and the mailbox asked for reminders that the dossier does not have: when the
 * sheet or a customer of these mails changed, something like a hold was filed of one, or the mailbox cannot be
 * asked, nothing is sent and the fault says so. One mail that fails does not stop the rest.
 */
export async function sendRun(
  ports: SendPorts,
  { checked, mails, edits }: SendInput,
  { onProgress, control = createSendControl() }: SendOptions = {},
): Promise<Result<RunResult, Fault>> {
  const { administration, account, asOf } = checked;
  if (!maySend(checked) || administration === null || account === null || asOf !== ports.clock.today())
    return fail({ code: 'run-not-ready', detail: '' });
  const changed = await changedSince(ports, checked, mails, account);
  if (changed !== null) return fail(changed);

  const filing = createFiling(ports.dossier);
  const { tenantId } = account;
  const keys = await mailKeys(ports, checked, mails, { administration: administration.id, tenantId });
  const news = await newsSince(ports, checked, administration, new Set(keys));
  if (!news.ok) return news;
  if (bearsOn(news.value.filed, new Set(mails.map(({ customer }) => customer.id))))
    return fail({ code: 'dossier-changed', detail: '' });
  await filing.file(news.value.missing);

  const pace = createPace(ports.clock);
  const outcomes: MailOutcome[] = [];
  const report = (mail: ProposedMail | undefined, pausing = false): void =>
    onProgress?.({
      done: outcomes.length,
      total: mails.length,
      mail: mail?.id ?? null,
      outcomes: [...outcomes],
      remaining: pace.remaining(mails.length - outcomes.length),
      waiting: pausing ? 'pace' : null,
    });
  const send = async (mail: ProposedMail, key: string): Promise<MailOutcome> => {
    const base = { mail: mail.id, key };
    if (mail.blocked !== null)
      return { ...base, state: 'failed', fault: { code: 'mail-refused', detail: mail.blocked } };
    if (news.value.overtaken.has(mail.customer.id)) return { ...base, state: 'overtaken', by: null };
    const at = new Date(ports.clock.now()).toISOString();
    const facts = { ...letterFacts(ports, checked, administration), by: account.address, at };
    const { mail: ready, lack } = outgoing(ports.letters, mail, key, facts, edits?.get(mail.id) ?? null);
    if (lack !== null)
      return { ...base, state: 'failed', fault: { code: 'letter-refused', detail: detailOf(lack) } };
    const stop = new AbortController();
    if (control.state === 'cancelled') stop.abort();
    const turn = () => pace.turn(stop.signal, () => report(mail, true));
    const delivery = await deliver(ports.mailer(administration.mailbox), ports.clock, ready, turn);
    if (delivery.state === 'stopped') return { ...base, state: 'waiting' };
    if (delivery.state !== 'sent') return { ...base, ...delivery };
    await filing.file(eventsAsSent(ready, delivery.found));
    return { ...base, state: 'sent', earlier: delivery.earlier };
  };

  let stopped = false;
  for (const [index, mail] of mails.entries()) {
    const key = keys[index] ?? '';
    stopped ||= control.state === 'cancelled';
    if (!stopped) report(mail);
    const outcome: MailOutcome = stopped ? { mail: mail.id, key, state: 'waiting' } : await send(mail, key);
    outcomes.push(outcome);
    stopped ||= outcome.state === 'waiting';
    stopped ||= 'fault' in outcome && stopping.includes(outcome.fault.code);
  }
  if (filing.unfiled() !== null) await filing.file([]);
  if (outcomes.some(({ state }) => state === 'sent'))
    await keepFirst(ports.ledger, checked, ports.clock.now());
  report(undefined);
  return ok({ outcomes, stopped, stoppedBy: null, unfiled: filing.unfiled() });
}

const detailOf = ({ rule, lacks }: LetterLack): string => `${rule}: ${lacks.join(', ')}`;

/** What the dossier and the mailbox tell that the check did not know. */
interface News {
  /** Reminders in the mailbox that the dossier does not have. */
  readonly missing: readonly DossierEvent[];
  /** All that was filed since the check. */
  readonly filed: readonly DossierEvent[];
  /** Customers who got another mail than those of this run since the check. */
  readonly overtaken: ReadonlySet<string>;
}

async function newsSince(
  ports: Pick<Ports, 'dossier' | 'mailbox'>,
  checked: CheckedRun,
  administration: Administration,
  ours: ReadonlySet<string>,
): Promise<Result<News, Fault>> {
  const known = await ports.dossier.load();
  if (!known.ok) return known;
  const recorded = await ports.mailbox(administration.mailbox).recorded(administration.id);
  if (!recorded.ok) return recorded;
  const missing = missingEvents(known.value, recorded.value.events);
  const seen = new Set(checked.events.map((event) => event.id));
  const filed = [...eventsOf(known.value, administration.id), ...missing].filter(({ id }) => !seen.has(id));
  const overtaken = filed
    .filter((event) => 'mailKey' in event.detail && !ours.has(event.detail.mailKey))
    .map((event) => event.customer);
  return ok({ missing, filed, overtaken: new Set(overtaken) });
}

/** What stands in the way of sending what was checked: another account, another sheet, another customer. */
async function changedSince(
  ports: Pick<Ports, 'sheet' | 'customers' | 'identity'>,
  checked: CheckedRun,
  mails: readonly ProposedMail[],
  account: Account,
): Promise<Fault | null> {
  const signedIn = await ports.identity.signIn('silent');
  if (!signedIn.ok) return signedIn.error;
  if (signedIn.value?.address !== account.address || signedIn.value.tenantId !== account.tenantId)
    return { code: 'account-mismatch', detail: '' };
  const sheet = checked.reading.sheetName;
  const read = await readSheet((how) => ports.sheet.readNamed(sheet, how), checked.options);
  const changed: Fault = { code: 'sheet-changed', detail: '', sheet };
  if (!read.ok) return 'columns' in read.error ? changed : read.error;
  const { reading } = read.value;
  if (readingFingerprint(reading) !== checked.fingerprint) return changed;
  const rows = await ports.customers.read();
  if (!rows.ok) return rows.error;
  // A hold typed a minute ago must hold.
  const now = joinCustomers(reading.items.customers, rows.value ?? [], checked.defaults, checked).customers;
  const same = ({ customer: { id } }: ProposedMail): boolean =>
    JSON.stringify(now.get(id)) === JSON.stringify(checked.customers.get(id));
  return mails.every(same) ? null : { code: 'customers-changed', detail: '' };
}
