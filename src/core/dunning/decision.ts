import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';

/** Why an item is reminded or not; each has a sentence in every language. */
export type ReasonCode =
  | 'due-level'
  | 'paid'
  | 'credit'
  /** A credit note or payment with a positive amount: no debt to remind of. */
  | 'reversed-credit'
  | 'no-due-date'
  | 'not-due'
  | 'before-first-level'
  | 'before-next-level'
  | 'interval'
  | 'exhausted'
  | 'on-hold'
  | 'reminded-today'
  | 'customer-interval'
  | 'credit-balance'
  | 'below-minimum'
  | 'unknown-customer'
  | 'unknown-procedure'
  | 'unreadable';

/** The reason with the facts its sentence needs; absent facts do not apply. */
export interface Reason {
  readonly code: ReasonCode;
  readonly daysOverdue?: number;
  readonly dueDay?: DayNumber;
  /** Level to send now (`due-level`) or the next one. */
  readonly level?: number;
  readonly sentLevel?: number;
  readonly lastReminder?: DayNumber;
  readonly interval?: number;
  /** First day on which it can be sent. */
  readonly nextDay?: DayNumber;
  /** Words of the hold; '' when it has none. */
  readonly hold?: string;
  /** Net of the customer in this currency, or the minimum not reached. */
  readonly amount?: Minor;
  readonly minimum?: Minor;
  readonly currency?: CurrencyCode;
  /** Name of the procedure that is not known. */
  readonly procedure?: string;
}

/** The decision on one item. `level` is the level to send now, 0 when nothing is due now. */
export interface Decision {
  readonly level: number;
  readonly reason: Reason;
  /** First day the next level can be sent, or null when none can. */
  readonly nextDay: DayNumber | null;
}
