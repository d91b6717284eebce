import { type DayNumber, ok, type Result } from '../core/index';
import type { MailRecord, RecordedReminders } from './parts/mailRecord';
import {
  lastOpen,
  newestFirst,
  type OpenTotal,
  type PastReminder,
  pastReminders,
} from './parts/pastReminders';
import type { Correspondent, Fault, OpenMail, UnreadableMail } from './ports';

export { createMailRecord } from './parts/mailRecord';
export type { OpenTotal, PastReminder } from './parts/pastReminders';

/** A reminder that has to do with the open mail, and how it was found. */
export interface FoundReminder extends PastReminder {
  /** It went to an address of the mail; or only belongs to the same conversation. */
  readonly because: 'address' | 'conversation';
}

/** Who stands at the other end of a mail, and what they were reminded of. */
export interface Correspondence {
  /** The sender; for a mail of one's own, and for one being written, whom it is to. Each address once. */
  readonly people: readonly Correspondent[];
  /** The open mail, when it is a reminder itself. */
  readonly itself: PastReminder | null;
  /** The others, newest first. */
  readonly reminders: readonly FoundReminder[];
  /** What was open on the day of the latest of all these, per currency; null without one. */
  readonly lastOpen: { readonly day: DayNumber; readonly totals: readonly OpenTotal[] } | null;
  /** Sent mails of ours whose record cannot be read: they may belong here. */
  readonly unreadable: readonly UnreadableMail[];
}

/** For so long an answer of the mailbox is good enough, in milliseconds. */
const RECENT = 60_000;

/**
 * Who the open mail is with, and what the mailbox says was reminded to these addresses or in this conversation.
 * `owner` is the address of the mailbox. A mail of the owner's own that is not known yet may have been sent a
 * moment ago: the mailbox is asked again.
 */
export async function describeCorrespondence(
  record: MailRecord,
  owner: string,
  mail: OpenMail,
): Promise<Result<Correspondence, Fault>> {
  const recent = await record.read(RECENT);
  if (!recent.ok) return recent;
  const known = correspondenceOf(recent.value, owner, mail);
  if (known.itself !== null || !isFrom(mail, owner)) return ok(known);
  const fresh = await record.read(0);
  return fresh.ok ? ok(correspondenceOf(fresh.value, owner, mail)) : fresh;
}

function correspondenceOf(
  { events, unreadable }: RecordedReminders,
  owner: string,
  mail: OpenMail,
): Correspondence {
  const isOpen = (id: string | null): boolean => id !== null && id === mail.internetMessageId;
  const [itself = null] = pastReminders(events.filter(({ detail }) => isOpen(detail.internetMessageId)));
  const sender = itself === null && !isFrom(mail, owner) ? mail.from : null;
  const people = distinct(sender === null ? mail.to : [sender]);
  const addresses = new Set(people.map(({ address }) => folded(address)));
  const others = pastReminders(events.filter(({ detail }) => !isOpen(detail.internetMessageId)));
  const reminders = others.flatMap((reminder): FoundReminder[] => {
    if (reminder.to.some((address) => addresses.has(folded(address))))
      return [{ ...reminder, because: 'address' }];
    const together = mail.conversationId !== null && mail.conversationId === reminder.conversationId;
    return together ? [{ ...reminder, because: 'conversation' }] : [];
  });
  const related = [...(itself === null ? [] : [itself]), ...reminders].sort(newestFirst);
  return { people, itself, reminders, lastOpen: lastOpen(related), unreadable };
}

/** Addresses are one and the same in either case. */
const folded = (address: string): string => address.trim().toLowerCase();

const isFrom = ({ from }: OpenMail, owner: string): boolean =>
  from !== null && folded(from.address) === folded(owner);

/** Each address once, under the first name that goes with it; who has no address is left out. */
function distinct(people: readonly Correspondent[]): readonly Correspondent[] {
  const seen = new Map<string, Correspondent>();
  for (const person of people) {
    const address = folded(person.address);
    if (address !== '' && !seen.has(address)) seen.set(address, person);
  }
  return [...seen.values()];
}
