import type { DayNumber } from '../dates/day';
import type { DisputeReason } from '../dossier/events/blocks';
import type { Language } from '../items/customer';
import type { CurrencyCode, Minor } from '../money/money';

/** Where in a text something stands, in UTF-16 units; the end is not of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A day that a text names: "vrijdag", "15 december", "eind volgende week" (its last working day). */
export interface FoundDay extends Span {
  /** The coming one where the words leave it open: that on which somebody means to pay. */
  readonly day: DayNumber;
  /**
   * The last one that they may mean, where they leave it open: that on which somebody paid. The day itself where they
   * name one alone.
   */
  readonly past: DayNumber;
}

/**
 * Finds the days that a text names, in the order in which they stand, seen from the day on which it was written.
 * @example findDays('Wij betalen vrijdag.', 'nl', 20778) //=> [{ start: 12, end: 19, day: 20784, past: 20777 }]
 */
export type DayFinder = (text: string, language: Language, written: DayNumber) => readonly FoundDay[];

/** What a customer can say of an invoice. */
export const sayingKinds = ['promise', 'paid', 'dispute', 'copy-wanted', 'plan-wanted'] as const;
export type SayingKind = (typeof sayingKinds)[number];

/** Something that a customer says, in which sentence, and what it is about. */
export interface Saying extends Span {
  readonly kind: SayingKind;
  /** The sentence as it stands in the text. */
  readonly sentence: string;
  /** Day by which is to be paid, or on which was paid; null where none is named. */
  readonly day: DayNumber | null;
  /** Null where none is named. */
  readonly amount: FoundAmount | null;
  /** Of a dispute; null for the others. */
  readonly reason: DisputeReason | null;
  /** Document numbers that it names, as the open items write them; none where it speaks of all or says not which. */
  readonly documents: readonly string[];
}

/** A sum of money in a text. */
export interface FoundAmount extends Span {
  readonly amount: Minor;
  /** Null where the text names none. */
  readonly currency: CurrencyCode | null;
}

/** What a customer's mail says. */
export interface ReplyReading {
  /** The language it is written in, as far as its words tell; null where they do not. */
  readonly language: Language | null;
  /** Document numbers, as the open items write them, each once. */
  readonly documents: readonly string[];
  /** Structured references that check, in their own form, each once. */
  readonly references: readonly string[];
  readonly amounts: readonly FoundAmount[];
  /** In the order in which they stand. */
  readonly sayings: readonly Saying[];
}

/** What reading a mail needs to know beside it. */
export interface ReplyContext {
  /** Day on which it was written. */
  readonly written: DayNumber;
  /** Language of the customer, where the text itself does not tell. */
  readonly language: Language | null;
  readonly findDays: DayFinder;
  /** Document numbers of the items it may be about: others are not looked for. */
  readonly documents: readonly string[];
}
