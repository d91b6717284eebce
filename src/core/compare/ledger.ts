import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';

/** An item as it stood when a reading was taken over. */
export interface LedgerItem {
  /** See `itemKey`; it stays with the item, also when earlier lines of its document are paid. */
  readonly key: string;
  /** Customer id. */
  readonly customer: string;
  /** The customer's name as the list had it, so that it is known when all items are gone; '' where it had none. */
  readonly name: string;
  readonly document: string;
  readonly currency: CurrencyCode;
  /** What was open when it was last seen. */
  readonly open: Minor;
  /** `NO_DAY` for none. */
  readonly dueDay: DayNumber;
  /** Day of the reading in which it was gone, or not found again for sure; null while it is open. */
  readonly clearedDay: DayNumber | null;
}

/** The last reading of an administration that was taken over: what the next one is compared with. */
export interface LedgerSnapshot {
  /** Id of the administration. */
  readonly administration: string;
  /** Day up to which that reading's books were complete. */
  readonly day: DayNumber;
  /** Moment of taking over, UTC, ISO 8601: tells one snapshot from another. */
  readonly takenAt: string;
  /** Open items, and for a year those that were cleared. */
  readonly items: readonly LedgerItem[];
}
