import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';

interface EventBase {
  /** Unique for ever; the same fact found twice (workbook, mailbox) has the same id. */
  readonly id: string;
  /** Moment in UTC as ISO 8601: `2026-11-21T09:30:00.000Z`. */
  readonly at: string;
  /** Who did it: a name or address. */
  readonly by: string;
  /** Item key, or '' for an event of the whole customer. */
  readonly item: string;
  /** Customer id. */
  readonly customer: string;
}

/** An invoice was reminded: one event per item of the mail; `mailKey` ties them together. */
export interface ReminderSent extends EventBase {
  readonly kind: 'reminder-sent';
  readonly detail: {
    readonly level: number;
    /** Day of the run that sent it. */
    readonly day: DayNumber;
    readonly mailKey: string;
    readonly document: string;
    readonly open: Minor;
    readonly currency: CurrencyCode;
    readonly subject: string;
    readonly to: readonly string[];
    readonly internetMessageId: string | null;
    readonly conversationId: string | null;
  };
}

/** What a newer export showed of what is open of an item. */
export interface BalanceChanged extends EventBase {
  /**
   * `item-cleared`: no longer on the list, cause not known. `item-partly-paid`: less is open. `item-reopened`: on
   * the list again after it was cleared. `item-unsure`: cannot be told from another one of its document, so what was
   * open before, or is now, may belong to another.
   */
  readonly kind: 'item-cleared' | 'item-partly-paid' | 'item-reopened' | 'item-unsure';
  readonly detail: {
    /** Day up to which the books of that export were complete. */
    readonly day: DayNumber;
    readonly document: string;
    readonly currency: CurrencyCode;
    /** Open before and after; 0 where it was or is not on the list. */
    readonly before: Minor;
    readonly after: Minor;
  };
}

/** A newer export gave an item another due date. */
export interface DueDateMoved extends EventBase {
  readonly kind: 'due-date-moved';
  readonly detail: {
    readonly day: DayNumber;
    readonly document: string;
    /** Null for no due date. */
    readonly before: DayNumber | null;
    readonly after: DayNumber | null;
  };
}

/** What comparing two exports tells of an item. */
export type LedgerEvent = BalanceChanged | DueDateMoved;

/** Everything that can happen to an invoice. Further kinds join this union as they are built. */
export type DossierEvent = ReminderSent | LedgerEvent;

/** State of an item, folded from its events; never stored. */
export interface ItemState {
  /** Highest level sent and not cancelled; 0 when none. */
  readonly level: number;
  readonly lastReminder: DayNumber | null;
  readonly reminders: number;
}
