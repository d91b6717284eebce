import type { DayNumber } from '../dates/day';
import type { Customer } from '../items/customer';
import type { CurrencyCode, Minor } from '../money/money';
import type { Decision } from './decision';

/** An item of a mail: `index` points into the open items, `level` is its own level. */
export interface ProposedItem {
  readonly index: number;
  readonly level: number;
}

/** One mail to one customer in one currency. */
export interface ProposedMail {
  /** Stable within a proposal: customer id, currency and, where one customer gets several, a counter. */
  readonly id: string;
  readonly customer: Customer;
  readonly currency: CurrencyCode;
  /** Highest level of its items: sets the tone. */
  readonly level: number;
  readonly items: readonly ProposedItem[];
  /** Open credits of the customer in this currency that the mail shows, as item indexes. */
  readonly credits: readonly number[];
  /** Sum of the items, and of the items less the credits. */
  readonly gross: Minor;
  readonly net: Minor;
  /** Why it cannot be sent as it stands. */
  readonly blocked: 'no-address' | 'bad-address' | null;
}

/** What a run would send on `asOf`, and the decision on every item (one per open item, same order). */
export interface Proposal {
  readonly asOf: DayNumber;
  readonly mails: readonly ProposedMail[];
  readonly decisions: readonly Decision[];
}
