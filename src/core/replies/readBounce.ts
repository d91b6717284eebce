import type { DossierEvent } from '../dossier/event';
import { addressesNamed, type BounceReport } from './bounceReport';
import { lastSteps } from './lastSteps';
import { bareId, type MailOfDossier, mailsOf } from './threads';

/** What a mail server's report means for the dossier. */
export interface Bounce {
  readonly customer: string;
  /** Of the mail that came back: its key where a run sent it, else null. */
  readonly mailKey: string | null;
  readonly subject: string;
  /** Addresses that did not take it, in lower case. */
  readonly addresses: readonly string[];
  /** Reminders of that mail that reached nobody, and that nothing followed: they count as not sent. */
  readonly unsent: readonly { readonly reminder: string; readonly item: string }[];
}

type MailOut = Exclude<MailOfDossier, { readonly kind: 'mail-in' }>;

/** A mail of ours: all its events. */
interface SentMail {
  readonly customer: string;
  readonly mailKey: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly events: readonly MailOut[];
}

/**
 * Which of our mails a report is about, and which of its recipients it names; null where that is not clear. The mail is the
 * one that the report answers or encloses, by its message id or its key: a subject anybody can write, and a mailbox puts
 * mails of one subject into one conversation. A report that names nobody is about the only recipient.
 */
export function readBounce(report: BounceReport, events: readonly DossierEvent[]): Bounce | null {
  const named = addressesNamed(report.text);
  const mail = bouncedMail(report, sentMails(events));
  if (mail === null) return null;
  const to = mail.to.map((address) => address.toLowerCase());
  const failed = to.filter((address) => named.includes(address));
  const addresses = failed.length > 0 ? failed : named.length === 0 && to.length === 1 ? to : [];
  if (addresses.length === 0) return null;
  const { customer, mailKey, subject } = mail;
  const all = new Set([...addresses, ...failedBefore(events, mailKey)]);
  const unsent = to.every((address) => all.has(address)) ? unsentOf(mail, events) : [];
  return { customer, mailKey, subject, addresses, unsent };
}

function sentMails(events: readonly DossierEvent[]): readonly SentMail[] {
  const mails = new Map<string, SentMail & { readonly events: MailOut[] }>();
  for (const event of mailsOf(events)) {
    if (event.kind === 'mail-in') continue;
    const { customer, detail } = event;
    const mailKey = event.kind === 'mail-out' ? null : event.detail.mailKey;
    const name = mailKey ?? detail.internetMessageId ?? event.id;
    const known = mails.get(name);
    if (known !== undefined) known.events.push(event);
    else mails.set(name, { customer, mailKey, subject: detail.subject, to: detail.to, events: [event] });
  }
  return [...mails.values()];
}

function bouncedMail(
  { answers, text }: Pick<BounceReport, 'answers' | 'text'>,
  mails: readonly SentMail[],
): SentMail | null {
  const ids = new Set(answers.map(bareId));
  const answered = mails.find(({ events }) =>
    events.some(({ detail }) => ids.has(bareId(detail.internetMessageId ?? ''))),
  );
  if (answered !== undefined) return answered;
  const keys = new Set(text.match(/\b[0-9a-f]{32}\b/g));
  return mails.find(({ mailKey }) => mailKey !== null && keys.has(mailKey)) ?? null;
}

/** Addresses from which the same mail came back before. */
const failedBefore = (events: readonly DossierEvent[], mailKey: string | null): readonly string[] =>
  mailKey === null
    ? []
    : events.flatMap((event) =>
        event.kind === 'bounced' && event.detail.mailKey === mailKey
          ? [event.detail.address.toLowerCase()]
          : [],
      );

function unsentOf(mail: SentMail, events: readonly DossierEvent[]): Bounce['unsent'] {
  const reminders = mail.events.filter(({ kind }) => kind === 'reminder-sent');
  const last = lastSteps(events, new Set(reminders.map(({ item }) => item)));
  return reminders.filter(({ id }) => last.has(id)).map(({ id, item }) => ({ reminder: id, item }));
}
