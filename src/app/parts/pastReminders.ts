import type { CurrencyCode, DayNumber, DossierEvent, Minor, ReminderSent } from '../../core/index';

/** One reminder mail that went out. Its amounts are those of that day. */
export interface PastReminder {
  readonly mailKey: string;
  /** Moment of sending (UTC, ISO 8601). */
  readonly at: string;
  /** Who sent it: a name or address. */
  readonly by: string;
  /** Day of the run that sent it. */
  readonly day: DayNumber;
  /** Highest level of its invoices. */
  readonly level: number;
  readonly subject: string;
  readonly to: readonly string[];
  readonly conversationId: string | null;
  readonly invoices: readonly RemindedInvoice[];
  /** Of all its invoices. */
  readonly totals: readonly OpenTotal[];
}

/** An invoice as a reminder named it. */
interface RemindedInvoice {
  readonly item: string;
  readonly document: string;
  readonly level: number;
  /** What was open then. */
  readonly open: Minor;
  readonly currency: CurrencyCode;
}

/** An amount in one currency. */
export interface OpenTotal {
  readonly currency: CurrencyCode;
  readonly open: Minor;
}

/** The mails behind the events, newest first. */
export function pastReminders(events: readonly DossierEvent[]): readonly PastReminder[] {
  const mails = new Map<string, ReminderSent[]>();
  for (const event of events) {
    if (event.kind !== 'reminder-sent') continue;
    const mail = mails.get(event.detail.mailKey);
    if (mail === undefined) mails.set(event.detail.mailKey, [event]);
    else mail.push(event);
  }
  return [...mails.values()].flatMap(reminderOf).sort(newestFirst);
}

/** Order of mails by the moment of sending. */
export const newestFirst = (one: PastReminder, other: PastReminder): number =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1;

function reminderOf(events: readonly ReminderSent[]): readonly PastReminder[] {
  const [first] = events;
  if (first === undefined) return [];
  const { mailKey, day, subject, to, conversationId } = first.detail;
  const invoices = events.map(({ item, detail: { document, level, open, currency } }) => ({
    item,
    document,
    level,
    open,
    currency,
  }));
  const level = Math.max(...invoices.map((invoice) => invoice.level));
  return [
    {
      mailKey,
      at: first.at,
      by: first.by,
      day,
      level,
      subject,
      to,
      conversationId,
      invoices,
      totals: totalsOf(invoices),
    },
  ];
}

/** What is open, per currency in order of appearance. */
function totalsOf(invoices: readonly RemindedInvoice[]): readonly OpenTotal[] {
  const totals = new Map<CurrencyCode, Minor>();
  for (const { currency, open } of invoices) totals.set(currency, (totals.get(currency) ?? 0) + open);
  return [...totals].map(([currency, open]) => ({ currency, open }));
}

/** What the reminders of the latest day asked for, each invoice once; null for none. Takes them newest first. */
export function lastOpen(
  reminders: readonly PastReminder[],
): { readonly day: DayNumber; readonly totals: readonly OpenTotal[] } | null {
  if (reminders.length === 0) return null;
  const day = Math.max(...reminders.map((reminder) => reminder.day));
  const invoices = new Map<string, RemindedInvoice>();
  for (const reminder of reminders) {
    if (reminder.day !== day) continue;
    for (const invoice of reminder.invoices)
      if (!invoices.has(invoice.item)) invoices.set(invoice.item, invoice);
  }
  return { day, totals: totalsOf([...invoices.values()]) };
}
