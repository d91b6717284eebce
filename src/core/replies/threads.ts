import type { DossierEvent } from '../dossier/event';
import { withoutTakenBack } from '../dossier/fold/takenBack';

/** What is known of mails that went to and fro with one customer. */
export interface Thread {
  readonly customer: string;
  /** Keys of the items that they were about. */
  readonly items: ReadonlySet<string>;
  /** What stands above them. */
  readonly subjects: ReadonlySet<string>;
}

/** Finds what is known by a message id without its brackets, or by a conversation; nearly always of one customer. */
type FindThreads = (name: string) => readonly Thread[];

/** The mails of a dossier, found in two ways. */
export interface Threads {
  readonly byMessage: FindThreads;
  readonly byConversation: FindThreads;
}

/** A message id without its angle brackets, which some systems leave out. `bareId(' <a@b> ') //=> 'a@b'` */
export const bareId = (id: string): string => id.trim().replace(/^<|>$/g, '');

interface Growing {
  readonly customer: string;
  readonly items: Set<string>;
  readonly subjects: Set<string>;
}

type Growth = Map<string, Map<string, Growing>>;

/** The mails of a dossier that stand. */
export function threadsOf(told: readonly MailOfDossier[]): Threads {
  const mails: Growth = new Map();
  const conversations: Growth = new Map();
  for (const event of told) {
    const { internetMessageId, conversationId } = event.detail;
    if (internetMessageId !== null) grow(mails, bareId(internetMessageId), event);
    if (conversationId !== null) grow(conversations, conversationId, event);
  }
  const found =
    (threads: Growth): FindThreads =>
    (name) => [...(threads.get(name)?.values() ?? [])];
  return { byMessage: found(mails), byConversation: found(conversations) };
}

/** Both together. */
export function joinedThreads(known: Threads, more: Threads): Threads {
  const joined =
    (one: FindThreads, other: FindThreads): FindThreads =>
    (name) => {
      const added = other(name);
      return added.length === 0 ? one(name) : merged([...one(name), ...added]);
    };
  return {
    byMessage: joined(known.byMessage, more.byMessage),
    byConversation: joined(known.byConversation, more.byConversation),
  };
}

/** One for each customer. */
function merged(threads: readonly Thread[]): readonly Thread[] {
  const all = new Map<string, Thread>();
  for (const thread of threads) {
    const { customer } = thread;
    const items = new Set([...(all.get(customer)?.items ?? []), ...thread.items]);
    const subjects = new Set([...(all.get(customer)?.subjects ?? []), ...thread.subjects]);
    all.set(customer, { customer, items, subjects });
  }
  return [...all.values()];
}

/** A mail between us and a customer as the dossier has it. */
export type MailOfDossier = Extract<
  DossierEvent,
  { readonly kind: 'reminder-sent' | 'notice' | 'mail-in' | 'mail-out' }
>;

/** The mails of a dossier. One that was filed with the wrong customer, and taken back, is none. */
export const mailsOf = (events: readonly DossierEvent[]): readonly MailOfDossier[] =>
  withoutTakenBack(events).filter(isMail);

const isMail = (event: DossierEvent): event is MailOfDossier =>
  event.kind === 'reminder-sent' ||
  event.kind === 'notice' ||
  event.kind === 'mail-in' ||
  event.kind === 'mail-out';

function grow(threads: Growth, name: string, { customer, item, detail: { subject } }: MailOfDossier): void {
  if (name === '') return;
  const known = threads.get(name) ?? new Map<string, Growing>();
  if (known.size === 0) threads.set(name, known);
  const thread = known.get(customer) ?? { customer, items: new Set(), subjects: new Set() };
  known.set(customer, thread);
  if (item !== '') thread.items.add(item);
  if (subject.trim() !== '') thread.subjects.add(subject.trim());
}
