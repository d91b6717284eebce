import type { Sorting } from './look';
import type { MailFacts } from './mailFacts';

type Order = (one: MailFacts, other: MailFacts) => number;

const texts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const isNot = (one: boolean, other: boolean): number => Number(one) - Number(other);

const inPlace: Order = (one, other) => one.at - other.at;

/** The most first; amounts of different currencies are not compared: each currency stands together. */
const byAmount: Order = (one, other) =>
  texts(one.currency, other.currency) || other.amount - one.amount || inPlace(one, other);

const orders: Readonly<Record<Sorting, Order>> = {
  sheet: inPlace,
  amount: byAmount,
  due: (one, other) =>
    isNot(one.due === null, other.due === null) || (one.due ?? 0) - (other.due ?? 0) || inPlace(one, other),
  level: (one, other) => other.level - one.level || byAmount(one, other),
  name: (one, other) => texts(one.name, other.name) || inPlace(one, other),
  owner: (one, other) =>
    isNot(one.owner === '', other.owner === '') ||
    texts(one.owner.toLowerCase(), other.owner.toLowerCase()) ||
    byAmount(one, other),
};

/** The mails in an order: the largest amount, the oldest due date, the highest level first; names from A to Z. */
export const sorted = (facts: readonly MailFacts[], sorting: Sorting): readonly MailFacts[] =>
  sorting === 'sheet' ? facts : [...facts].sort(orders[sorting]);
