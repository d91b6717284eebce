import type { DayNumber, MailReceived, NewFact, WaitingMail } from '../../../core/index';
import type { ReplyItem } from '../openItemsOf';
import type { Offer } from './offersOf';
import { shareOut } from './shareOut';

/** An offer as a person records it: its day and items are filled in. */
export type Agreed = Pick<Offer, 'kind' | 'sentence' | 'day' | 'amount' | 'reason'> & {
  readonly items: readonly ReplyItem[];
};

/** The mail dealt with, without anything else to record. */
export const dealtWith = ({ filed: [mail] }: WaitingMail, day: DayNumber): NewFact => ({
  kind: 'task-done',
  item: mail.item,
  customer: mail.customer,
  detail: { day, note: '', answers: mail.id, task: 'reply', level: null },
});

/** What is filed of an offer: a fact for each item, which answers the mail. A plan is made in its own form. */
export function factsOf(agreed: Agreed, mail: WaitingMail, today: DayNumber): readonly NewFact[] {
  const { kind, items, amount } = agreed;
  if (kind === 'promise')
    return shareOut(amount, items).map(({ item, amount: part }) => promise(agreed, mail, today, item, part));
  if (kind === 'paid')
    return [...items.map((item) => paid(agreed, mail, today, item)), dealtWith(mail, today)];
  if (kind === 'dispute') return items.map((item) => dispute(agreed, mail, today, item));
  if (kind === 'copy-wanted') return items.map((item) => copySent(mail, today, item));
  return [];
}

/** The event that filed the mail to the item, else the first of its events. */
const filedTo = ({ filed }: WaitingMail, { key }: ReplyItem): MailReceived =>
  filed.find(({ item }) => item === key) ?? filed[0];

const about = (mail: WaitingMail, { key }: ReplyItem) => ({ item: key, customer: mail.customer });

const promise = (
  { sentence, day }: Agreed,
  mail: WaitingMail,
  today: DayNumber,
  item: ReplyItem,
  amount: Agreed['amount'],
): NewFact => ({
  kind: 'promise',
  ...about(mail, item),
  detail: { day: today, note: sentence, answers: filedTo(mail, item).id, promised: day ?? today, amount },
});

const paid = ({ sentence, day }: Agreed, mail: WaitingMail, today: DayNumber, item: ReplyItem): NewFact => ({
  kind: 'paid-by-hand',
  ...about(mail, item),
  detail: { day: Math.min(day ?? today, today), note: sentence },
});

const dispute = (
  { sentence, reason }: Agreed,
  mail: WaitingMail,
  today: DayNumber,
  item: ReplyItem,
): NewFact => ({
  kind: 'dispute',
  ...about(mail, item),
  detail: {
    day: today,
    note: sentence,
    answers: filedTo(mail, item).id,
    reason,
    amount: null,
    owner: '',
  },
});

/** The invoice was sent again: by hand, so that nothing more is known of that mail. */
function copySent(mail: WaitingMail, today: DayNumber, item: ReplyItem): NewFact {
  const { id, detail } = filedTo(mail, item);
  return {
    kind: 'mail-out',
    ...about(mail, item),
    detail: {
      day: today,
      subject: detail.subject,
      to: [detail.from],
      internetMessageId: null,
      conversationId: null,
      excerpt: '',
      answers: id,
      invoiceCopy: true,
    },
  };
}
