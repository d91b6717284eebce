import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';

/** What can have become of an item, in the order in which it is told. */
export const changeKinds = [
  /** Gone from the list; the cause is not known. */
  'cleared',
  /** Less is open: an invoice was paid in part, or a credit used in part. */
  'partly-paid',
  'amount-up',
  /** Tells of the due date only: a change of the amount is told beside it. */
  'due-moved',
  /** Cleared earlier, open again. */
  'reopened',
  'new',
  /** New, under a number that another customer's document of the same kind and year had. */
  'reused',
  /** Several lines of a document that cannot be told apart, or the same document in another currency. */
  'unsure',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One item that is not as it was. */
export interface ItemChange {
  readonly kind: ChangeKind;
  readonly key: string;
  readonly customer: string;
  readonly document: string;
  readonly currency: CurrencyCode;
  /** What was open, and what is; 0 where the item was or is not there. */
  readonly before: Minor;
  readonly after: Minor;
  /** `NO_DAY` where it had or has none, or was or is not there. */
  readonly dueBefore: DayNumber;
  readonly dueAfter: DayNumber;
  /** Position among the items of the new reading; null when it is gone. */
  readonly index: number | null;
  /** Customer who had the number before: of `reused` only. */
  readonly other: string | null;
}

/** What was open before and is now: `before` and all of `by` make `after`. */
export interface CurrencyChange {
  readonly currency: CurrencyCode;
  readonly before: Minor;
  readonly after: Minor;
  readonly by: Readonly<Record<ChangeKind, Minor>>;
}

/** Signs that the new list is not the whole list. */
export interface ShorterList {
  /** Items that are gone, of those that were open. */
  readonly lost: number;
  readonly of: number;
  /** Ids of customers with more than a few items, all of them gone. */
  readonly customers: readonly string[];
}

/** A new reading beside the last one that was taken over. */
export interface Comparison {
  /** Day of the last reading. */
  readonly lastDay: DayNumber;
  /** Sorted by kind, then key. */
  readonly changes: readonly ItemChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** In alphabetical order. */
  readonly totals: readonly CurrencyChange[];
  /** Null when the list looks whole. */
  readonly shorter: ShorterList | null;
  /** Key of every item of the new reading, as it is known since earlier readings: the lines of a document keep theirs. */
  readonly keys: readonly string[];
}
