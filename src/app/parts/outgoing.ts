import {
  announcedIn,
  freshByItem,
  type LetterLack,
  type MailEvent,
  type ProposedMail,
} from '../../core/index';
import type { LetterEdit, Letters, OutgoingMail } from '../ports';
import { lackOf } from './letterChecks';
import { type LetterFacts, letterOf } from './letterOf';

/** What turns a proposed mail into one that can be sent. */
export interface OutgoingFacts extends LetterFacts {
  /** Who sends it: a name or address. */
  readonly by: string;
  /** Moment of writing, UTC, ISO 8601. */
  readonly at: string;
}

/** A mail written out, and what it lacks by law: then it is not sent. */
export interface WrittenOut {
  readonly mail: OutgoingMail;
  readonly lack: LetterLack | null;
}

/**
 * The mail with the events to file once it is sent, one per item: a notice files no reminder. An event's id is made
 * of the mail's key and the item's place among the sorted item keys, so that the same reminder has the same id
 * wherever it is found.
 */
export function outgoing(
  letters: Letters,
  mail: ProposedMail,
  key: string,
  facts: OutgoingFacts,
  edit: LetterEdit | null = null,
): WrittenOut {
  const { items, sender, asOf, by, at } = facts;
  const letter = letterOf(mail, facts, edit);
  const rendered = letters.render(letter);
  const { subject, html, text, announces } = rendered;
  const to = mail.customer.emails;
  const asked = new Map(mail.items.map((item) => [item.index, item.asked]));
  const charged = freshByItem(mail.charges, (index) => asked.get(index) ?? 0);
  const told = announces ? announcedIn(mail, items) : null;
  const announced = new Set(told?.items);
  // The letter's own text, but of an invoice for which a letter of a higher level is that of fourteen days.
  const textOf = (index: number): string =>
    mail.regime === 'NL-B2C' && announced.has(index) ? 'fourteen-days' : letter.text;
  const sorted = mail.items
    .map(({ index, level }) => ({ index, level, item: items.key[index] ?? '' }))
    .sort((one, other) => (one.item < other.item ? -1 : 1));
  const events = sorted.map(({ index, level, item }, place): MailEvent => {
    const base = { id: `${key}-${place}`, at, by, item, customer: mail.customer.id };
    const mailed = {
      day: asOf,
      mailKey: key,
      document: items.document[index] ?? '',
      open: asked.get(index) ?? 0,
      currency: mail.currency,
      subject,
      to,
      internetMessageId: null,
      conversationId: null,
    };
    if (mail.kind === 'notice') return { ...base, kind: 'notice', detail: mailed };
    const charges = charged.get(index) ?? [];
    return {
      ...base,
      kind: 'reminder-sent',
      detail: {
        ...mailed,
        level,
        payBy: letter.payBy,
        by: 'email',
        text: textOf(index),
        charges,
        announced:
          told !== null && announced.has(index) ? { costs: told.costs, percent: told.percent } : null,
      },
    };
  });
  const { id, replyTo } = sender;
  const images = letters.images(letter);
  return {
    mail: {
      key,
      administration: id,
      to,
      cc: mail.customer.cc,
      subject,
      html,
      text,
      images,
      replyTo,
      files: [],
      review: false,
      events,
    },
    lack: lackOf(letter, rendered),
  };
}

/** An event of a mail with other facts of the mail itself. */
export function withDetail(
  event: MailEvent,
  facts: Partial<Pick<MailEvent['detail'], 'to' | 'internetMessageId' | 'conversationId'>>,
): MailEvent {
  return event.kind === 'notice'
    ? { ...event, detail: { ...event.detail, ...facts } }
    : { ...event, detail: { ...event.detail, ...facts } };
}
