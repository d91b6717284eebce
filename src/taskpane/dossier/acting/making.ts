import {
  type CurrencyCode,
  digitsOf,
  type FactProblem,
  fail,
  type Minor,
  type NewFact,
  ok,
  parseAmount,
  type Result,
} from '../../../core/index';
import type { Draft } from './draft';

/** An item that something is filed of. */
export interface ActedItem {
  readonly key: string;
  readonly open: Minor;
  readonly currency: CurrencyCode;
}

/** What a form is about. */
export interface Acting {
  readonly customer: string;
  /** Those that are due first come first; null: the customer as a whole. */
  readonly items: readonly ActedItem[] | null;
  readonly today: number;
}

/** What is wrong with what was filled in, and where. */
export interface DraftProblem {
  readonly code: FactProblem['code'] | 'amount-unreadable' | 'day-missing' | 'no-item' | 'currencies';
  readonly field: FactProblem['field'] | 'items';
  readonly amount?: Minor;
}

/** A form's own failure: it could not be read as facts at all. */
type Unread = Result<never, readonly DraftProblem[]>;
export const unread = (code: DraftProblem['code'], field: DraftProblem['field'], amount?: Minor): Unread =>
  fail([{ code, field, ...(amount === undefined ? {} : { amount }) }]);

type Target = Pick<NewFact, 'item' | 'customer'>;

/** Makes the fact of an item, by its place among the items; null where there is none of it. */
type Made = (target: Target, place: number) => NewFact | null;

/** Reads a form as a maker of facts; nothing is judged that a single fact can be judged by. */
export type Make = (draft: Draft, acting: Acting) => Result<Made, readonly DraftProblem[]>;

/** For what needs nothing but words. */
export const remark =
  <K extends NewFact['kind']>(kind: K, more: object = {}): Make =>
  ({ note }, { today: day }) =>
    ok((target) => ({ ...target, kind, detail: { day, note: note.trim(), ...more } }) as NewFact);

/** The only currency of the items; null where they have several. */
export function oneCurrency(items: readonly ActedItem[]): CurrencyCode | null {
  const [first] = items;
  const currency = first?.currency ?? '';
  return items.every((item) => item.currency === currency) ? currency : null;
}

/** What is open of the items together. */
export const totalOf = (items: readonly ActedItem[]): Minor => items.reduce((sum, { open }) => sum + open, 0);

/** An amount as a person types it: the last mark before one or two figures is the decimal one. */
export const amountIn = (text: string, currency: CurrencyCode): Minor | null =>
  parseAmount(text.trim(), 'none', digitsOf(currency));
