import type { CurrencyCode, Minor } from '../../money/money';
import type { DecisionAction } from '../decision';

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

/** All that a proposal sends. */
export interface SentTotals {
  readonly mails: number;
  /** Of the mails, charges included, by currency code. */
  readonly total: readonly Amount[];
  /** Of that, charges. */
  readonly charges: readonly Amount[];
}

/** What two proposals on one ledger do differently. */
export interface WhatIf {
  /** Levels that either of them has anything at, the lowest first. */
  readonly levels: readonly LevelChange[];
  readonly before: SentTotals;
  readonly after: SentTotals;
  /** In the order of the sheet. */
  readonly moved: readonly MovedItem[];
  /** Ids of the customers of whom an item moves, or who get more or fewer mails or other sums, in that order. */
  readonly customers: readonly string[];
}
