import type { Phrases } from './phrases';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const en: Phrases = {
  colon: ': ',
  level: (level) => `Level ${level}`,
  late: (count) => (count > 0 ? `${days(count)} overdue` : 'not overdue yet'),
  due: (date) => `due ${date}`,
  sent: (level, date) => (level > 0 ? `level ${level} sent on ${date}` : `reminded on ${date}`),
  sentUndated: (level) => `level ${level} already sent`,
  waited: (count) => `interval of ${days(count)} has passed`,
  waiting: (count) => `interval of ${days(count)}`,
  from: (level, date) => `level ${level} possible from ${date}`,
  wasLast: 'that was the last level',
  remindedToday: 'already reminded today',
  paid: 'Nothing is open any more.',
  credit: 'This is a credit of the customer: no reminder is sent for it.',
  reversedCredit: 'A credit note or payment with a positive amount: check it in the books.',
  noDueDate: 'There is no due date.',
  hold: 'On hold',
  customerInterval: (last, next) =>
    `the customer already got a reminder on ${last}, the next is possible from ${next}`,
  creditLeft: (amount) => `No reminder: on balance the customer has a credit of ${amount}.`,
  creditsCover: 'No reminder: the customer’s credits cover what is due.',
  creditTooLarge: (amount) =>
    `No reminder: a credit is larger than each mail by itself, although ${amount} is left.`,
  belowMinimum: (net, minimum) => `No reminder: ${net} is less than the minimum of ${minimum}.`,
  unknownCustomer: 'The customer is not in the customer table.',
  unknownProcedure: (name) => `There is no procedure "${name}".`,
  unreadable: 'The row cannot be read: check its amount and date.',
};
