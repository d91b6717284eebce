import {
  type DayNumber,
  type DossierEvent,
  type Erasures,
  isoOfDay,
  withoutTakenBack,
} from '../../core/index';
import type { Account, Administration, ReplyDesk, ReplyNotes } from '../ports';
import { momentOf, nameOf } from './mailEvents';

/** Days before the books were complete, and before today, from which the first reading takes mails. */
const BEFORE_BOOKS = 45;
const BEFORE_TODAY = 30;

/** Days that the first reading goes back at most. */
const FARTHEST = 120;

/** Mails that wait, and mails set aside, that are kept at most: the newest. */
const MOST_WAITING = 1000;
const MOST_SET_ASIDE = 5000;

/** Events that are kept at most: the newest. */
const MOST_FILED = 1000;

/**
 * What is noted of an administration's mailbox. Another mailbox than before is read from its beginning; what a person set
 * aside stays so. Notes that cannot be read are none: what they said is read again.
 */
export async function notesOf(
  desk: ReplyDesk,
  { id, mailbox }: Pick<Administration, 'id' | 'mailbox'>,
  { address }: Pick<Account, 'address'>,
): Promise<ReplyNotes> {
  const loaded = await desk.load(id);
  const kept = loaded.ok ? loaded.value : null;
  if (kept !== null && kept.mailbox === mailbox && kept.account === address) return kept;
  return {
    administration: id,
    mailbox,
    account: address,
    mark: { inbox: null, sent: null },
    waiting: [],
    setAside: kept?.setAside ?? [],
    filed: kept?.filed ?? [],
  };
}

/** The notes as they are kept: bounded, the newest waiting mail first. */
export const tidied = (notes: ReplyNotes): ReplyNotes => ({
  ...notes,
  waiting: [...notes.waiting]
    .sort((one, other) => (one.mail.at < other.mail.at ? 1 : one.mail.at > other.mail.at ? -1 : 0))
    .slice(0, MOST_WAITING),
  setAside: notes.setAside.slice(-MOST_SET_ASIDE),
  filed: notes.filed.slice(-MOST_FILED),
});

/** The waiting mails that may be somebody's whose dossier was not erased since they came. */
export const notForgotten = (waiting: ReplyNotes['waiting'], erasures: Erasures): ReplyNotes['waiting'] =>
  waiting.filter(
    ({ mail, candidates }) =>
      candidates.length === 0 ||
      candidates.some(({ customer }) => momentOf(mail.at) > (erasures.get(customer) ?? '')),
  );

/** The waiting mails that nobody has filed meanwhile: a colleague may have. */
export function stillWaiting(
  waiting: ReplyNotes['waiting'],
  events: readonly DossierEvent[],
): ReplyNotes['waiting'] {
  const filed = messageIds(withoutTakenBack(events));
  return waiting.filter(({ mail }) => !filed.has(nameOf(mail)));
}

/** Message ids of the mails that events are of. */
export const messageIds = (events: readonly DossierEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap(({ detail }) =>
      'internetMessageId' in detail && detail.internetMessageId !== null ? [detail.internetMessageId] : [],
    ),
  );

/** Moment from which the first reading takes mails: before the day of the books, since what crossed counts. */
export function startOf(dataDay: DayNumber | null, today: DayNumber): string {
  const day = Math.min((dataDay ?? today) - BEFORE_BOOKS, today - BEFORE_TODAY);
  return `${isoOfDay(Math.max(day, today - FARTHEST))}T00:00:00.000Z`;
}
