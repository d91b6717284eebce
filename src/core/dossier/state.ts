import type { DayNumber } from '../dates/day';
import type { Minor } from '../money/money';
import type { Instalment } from './events/agreements';
import type { DisputeReason } from './events/blocks';
import type { Announced, Carrier } from './events/reminders';

/** A block that a person put. */
export interface Hold {
  readonly reason: string;
  readonly since: DayNumber;
  /** Last day of it, itself included; null until it is released. */
  readonly until: DayNumber | null;
}

interface Dispute {
  readonly reason: DisputeReason;
  /** The contested part of what is open; null for all of it. */
  readonly amount: Minor | null;
  readonly since: DayNumber;
  /** '' when nobody was named. */
  readonly owner: string;
}

interface PaymentPromise {
  /** Day by which is to be paid. */
  readonly day: DayNumber;
  /** Null for the whole item. */
  readonly amount: Minor | null;
  /** Day on which it was made. */
  readonly made: DayNumber;
}

export interface InstalmentPlan {
  /** By day. */
  readonly instalments: readonly Instalment[];
  readonly since: DayNumber;
}

export interface DirectDebit {
  readonly since: DayNumber;
  /** Day of collection; null for the due date of the item. */
  readonly day: DayNumber | null;
}

export interface Handover {
  readonly to: string;
  readonly day: DayNumber;
}

/** A reminder as the law looks at it. */
interface Reminded {
  readonly day: DayNumber;
  readonly by: Carrier;
}

/** A reminder with what it said of the charges to come. */
interface FirstReminded extends Reminded {
  /** What it announced, and the mail that did, of all its items together; null for nothing. */
  readonly announced: (Announced & { readonly mailKey: string }) | null;
}

/** What was asked for an item beside its open amount, by its reminders together and by hand. */
export interface ChargedSums {
  /** The fixed sum was asked: that is once for an invoice. */
  readonly fixed: boolean;
  readonly interest: Minor;
  readonly costs: Minor;
  readonly fee: Minor;
}

/** State of an item, folded from its events; never stored. Reminders that were taken back do not count. */
export interface ItemState {
  /** Highest level reached by a reminder, call or task; 0 when none. */
  readonly level: number;
  /** Day of the last of these. */
  readonly lastReminder: DayNumber | null;
  /** How many of these there were. */
  readonly reminders: number;
  /** A notice has no level and no interval. */
  readonly lastNotice: DayNumber | null;
  /** Last release, end of a dispute or part payment: the interval runs from it, the level is kept. */
  readonly restartDay: DayNumber | null;
  /**
   * First reminder in writing that announced what a consumer will owe; where none did, the first in writing. One that
   * the books sent is known from the export only, and neither.
   */
  readonly firstReminder: FirstReminded | null;
  /** The last letter of fourteen days to a Dutch consumer. */
  readonly fourteenDays: Reminded | null;
  readonly hold: Hold | null;
  readonly dispute: Dispute | null;
  /** Day on which the invoice was sent again; that ends a dispute for want of it or of its order number. */
  readonly resent: DayNumber | null;
  readonly promise: PaymentPromise | null;
  readonly plan: InstalmentPlan | null;
  readonly directDebit: DirectDebit | null;
  /** Day on which a direct debit of it, or of the whole customer, came back or was found missing. */
  readonly returned: DayNumber | null;
  readonly handedOver: Handover | null;
  readonly paidByHand: DayNumber | null;
  readonly writtenOff: DayNumber | null;
  /** Day of the export in which it was gone; null again once it is reopened. */
  readonly cleared: DayNumber | null;
  readonly charged: ChargedSums;
  /** Last day to pay that the last reminder gave. */
  readonly lastPayBy: DayNumber | null;
}

/** An item to which nothing has happened. */
export const freshState: ItemState = {
  level: 0,
  lastReminder: null,
  reminders: 0,
  lastNotice: null,
  restartDay: null,
  firstReminder: null,
  fourteenDays: null,
  hold: null,
  dispute: null,
  resent: null,
  promise: null,
  plan: null,
  directDebit: null,
  returned: null,
  handedOver: null,
  paidByHand: null,
  writtenOff: null,
  cleared: null,
  charged: { fixed: false, interest: 0, costs: 0, fee: 0 },
  lastPayBy: null,
};

interface Insolvency {
  /** One of `insolvencyKinds`, or another in words. */
  readonly kind: string;
  readonly date: DayNumber;
  readonly officer: string | null;
  /** Day on which our claim was filed. */
  readonly claimFiled: DayNumber | null;
}

/** State of a whole customer, folded from its events; never stored. */
export interface CustomerState {
  /** Day of the last reminder by mail or post of any item, also of those since paid. */
  readonly lastReminder: DayNumber | null;
  /** Last release of the whole customer: the interval of each item runs from it. */
  readonly restartDay: DayNumber | null;
  readonly hold: Hold | null;
  readonly insolvency: Insolvency | null;
  readonly deceased: { readonly date: DayNumber; readonly contact: string | null } | null;
  readonly directDebit: DirectDebit | null;
  readonly handedOver: Handover | null;
  readonly owner: string | null;
  /** The oldest mail of the customer that nobody has answered. */
  readonly replyWaiting: { readonly day: DayNumber; readonly subject: string } | null;
  /** Addresses, in lower case, that a mail of ours came back from, and not known to be right since. */
  readonly bounced: readonly BouncedAddress[];
  readonly erased: DayNumber | null;
}

/** An address that does not take our mail. */
interface BouncedAddress {
  readonly address: string;
  readonly since: DayNumber;
  /** Subject of the mail that came back last. */
  readonly subject: string;
}

/** A customer to whom nothing has happened. */
export const freshCustomer: CustomerState = {
  lastReminder: null,
  restartDay: null,
  hold: null,
  insolvency: null,
  deceased: null,
  directDebit: null,
  handedOver: null,
  owner: null,
  replyWaiting: null,
  bounced: [],
  erased: null,
};
