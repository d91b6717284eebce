import { type DayNumber, type DossierEvent, dayOfIso, type ReplyMatch } from '../../core/index';
import type { ArrivedMail, Hash } from '../ports';
import { addressOf, excerptOf, idOf, subjectOf } from './texts';

/** A mail with what it says and to whom it belongs. */
export interface MatchedMail {
  readonly administration: string;
  readonly mail: ArrivedMail;
  /** What it says, without what it quotes. */
  readonly text: string;
  readonly match: ReplyMatch;
  /** Latest day that it can be of. */
  readonly today: DayNumber;
  /** Events that the dossier has. */
  readonly known: readonly DossierEvent[];
  /** Ids of those among them that were taken back. */
  readonly takenBack: ReadonlySet<string>;
}

/** Ids of the events that were taken back. */
export const takenBackIn = (events: readonly DossierEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.kind === 'taken-back' ? [event.detail.event] : [])));

/** What a mail is known by: its message id, else its id in the mailbox. */
export const nameOf = ({ internetMessageId, id }: Pick<ArrivedMail, 'internetMessageId' | 'id'>): string =>
  idOf(internetMessageId) ?? id;

/**
 * Id of what a mail means for an item, or for a customer: the same wherever the mail is read, so that two colleagues who
 * read one mailbox file one event. What was taken back and is filed again has another one.
 */
export async function mailEventId(
  hash: Hash,
  { administration, mail, takenBack }: Pick<MatchedMail, 'administration' | 'mail' | 'takenBack'>,
  about: string,
): Promise<string> {
  for (let again = 0; ; again += 1) {
    const name = `mail|${administration}|${nameOf(mail)}|${about}${again === 0 ? '' : `|${again}`}`;
    const id = (await hash.sha256(name)).slice(0, 32);
    if (!takenBack.has(id)) return id;
  }
}

/** What the events of one mail have in common. */
export function mailBase({
  mail,
  today,
}: Pick<MatchedMail, 'mail' | 'today'>): Pick<DossierEvent, 'at' | 'by'> & { readonly day: DayNumber } {
  const at = momentOf(mail.at);
  return {
    at,
    by: addressOf(mail.from?.address ?? ''),
    day: Math.min(dayOfIso(at.slice(0, 10)) ?? today, today),
  };
}

/** A moment as events write it. `momentOf('2026-11-21T08:00:00Z') //=> '2026-11-21T08:00:00.000Z'` */
export function momentOf(at: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? new Date(0).toISOString() : new Date(time).toISOString();
}

const letterOf = ({ mail, text }: MatchedMail) => ({
  subject: subjectOf(mail.subject),
  internetMessageId: idOf(mail.internetMessageId),
  conversationId: idOf(mail.conversationId),
  excerpt: excerptOf(text),
});

/** The customer wrote: an event for each item that the mail is about, or one of the customer. */
export function mailInEvents(hash: Hash, matched: MatchedMail): Promise<readonly DossierEvent[]> {
  const { mail, match } = matched;
  const { day, ...base } = mailBase(matched);
  const nature = mail.nature === 'person' ? 'person' : 'automatic';
  const detail = { day, ...letterOf(matched), from: base.by, nature } as const;
  return eachItem(match, async (item) => ({
    ...base,
    id: await mailEventId(hash, matched, item || match.customer),
    kind: 'mail-in',
    item,
    customer: match.customer,
    detail,
  }));
}

/** Recipients that an event keeps. */
const MOST_RECIPIENTS = 10;

/**
 * One of us wrote by hand. It answers the mail of the customer that it names, for the same item where that mail was filed
 * to several. Whether the invoice went with it is not known: then nothing is said.
 */
export function mailOutEvents(hash: Hash, matched: MatchedMail): Promise<readonly DossierEvent[]> {
  const { mail, match, known } = matched;
  const { day, ...base } = mailBase(matched);
  const to = mail.to.slice(0, MOST_RECIPIENTS).map(({ address }) => addressOf(address));
  const answered = known.filter(
    ({ kind, customer, detail }) =>
      kind === 'mail-in' &&
      customer === match.customer &&
      'internetMessageId' in detail &&
      mail.answers.includes(detail.internetMessageId ?? ''),
  );
  const detail = { day, ...letterOf(matched), to, invoiceCopy: false };
  return eachItem(match, async (item) => ({
    ...base,
    id: await mailEventId(hash, matched, item || match.customer),
    kind: 'mail-out',
    item,
    customer: match.customer,
    detail: { ...detail, answers: (answered.find((one) => one.item === item) ?? answered[0])?.id ?? null },
  }));
}

const eachItem = (
  { items }: ReplyMatch,
  make: (item: string) => Promise<DossierEvent>,
): Promise<readonly DossierEvent[]> => Promise.all((items.length === 0 ? [''] : items).map(make));
