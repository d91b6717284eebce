import type { DayNumber } from '../../dates/day';
import type { CurrencyCode, Minor } from '../../money/money';
import type { DecisionAction } from '../decision';
import type { ReminderText } from '../procedure';

/** A sum of one currency; currencies are never added up. */
export interface Amount {
  readonly currency: CurrencyCode;
  readonly amount: Minor;
}

/** What a proposal does at one level. */
export interface LevelTotals {
  /** Items due at that level, by mail or otherwise. */
  readonly items: number;
  /** Mails of which it is the tone. */
  readonly mails: number;
  /** What is asked of those items, by currency code. */
  readonly asked: readonly Amount[];
}

/** One level under both; level 0 are notices before the due date. */
interface LevelChange {
  readonly level: number;
  readonly before: LevelTotals;
  readonly after: LevelTotals;
}

/** What becomes of an item: its level, 0 when nothing is due, and what is done. */
export interface Standing {
  readonly level: number;
  readonly action: DecisionAction;
}

/** An item of which the one does something else than the other. */
export interface MovedItem {
  /** Index of the open item. */
  readonly index: number;
  readonly before: Standing;
  readonly after: Standing;
}

/** A mail as far as a procedure decides what it is. */
export interface MailStanding {
  /** 0 for a notice. */
  readonly level: number;
  readonly currency: CurrencyCode;
  /** What it asks, charges included, and of that the charges. */
  readonly total: Minor;
  readonly charges: Minor;
  /** Last day to pay that it names, or null. */
  readonly payBy: DayNumber | null;
  /** Whether a person has to tick it, and who has to agree to it, or null. */
  readonly manual: boolean;
  readonly approver: string | null;
  readonly text: ReminderText;
}

/** Items of one customer that make the same move. */
export interface Move {
  readonly items: number;
  readonly before: Standing;
  readonly after: Standing;
}

/** A customer who is treated otherwise. */
export interface CustomerChange {
  readonly id: string;
  /** None where its items stay and only its mails are other ones. */
  readonly moves: readonly Move[];
  /** All mails that it gets, in the order of the proposal. */
  readonly before: readonly MailStanding[];
  readonly after: readonly MailStanding[];
}

/** All that a proposal sends. */
export interface SentTotals {
  readonly mails: number;
  /** Of the mails, charges included, by currency code. */
  readonly total: readonly Amount[];
  /** Of that, charges. */
  readonly charges: readonly Amount[];
  /** Mails of which the law refuses a charge that their level asks. */
  readonly refused: number;
}

/** What two proposals on one ledger do differently. */
export interface WhatIf {
  /** Levels that either of them has anything at, the lowest first. */
  readonly levels: readonly LevelChange[];
  readonly before: SentTotals;
  readonly after: SentTotals;
  /** In the order of the sheet. */
  readonly moved: readonly MovedItem[];
  /** Customers of whom an item moves, or who get more, fewer or other mails; in the order of the sheet. */
  readonly customers: readonly CustomerChange[];
}
