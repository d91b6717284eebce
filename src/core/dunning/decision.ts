import type { DayNumber } from '../dates/day';
import type { CurrencyCode, Minor } from '../money/money';
import type { Channel } from './procedure';

/** Why an item is reminded or not; each has a sentence in every language. */
export const reasonCodes = [
  'due-level',
  /** The undisputed rest is due. */
  'partly-disputed',
  /** Due, and its customer promised to pay and did not. */
  'promise-broken',
  /** Due by call, letter, task or hand-over: no mail. */
  'channel-due',
  /** Due, but its mail has no address to go to. */
  'no-address',
  /** The friendly notice before the due date. */
  'notice-due',
  'paid',
  'credit',
  /** A credit note or payment with a positive amount: no debt to remind of. */
  'reversed-credit',
  'written-off',
  'erased',
  'no-due-date',
  'not-due',
  'before-first-level',
  'before-next-level',
  'interval',
  'exhausted',
  'on-hold',
  'disputed',
  'promised',
  /** The promised day has passed, but the books are too old to show a payment. */
  'data-too-old',
  'instalment-plan',
  'plan-broken',
  'direct-debit',
  'paid-by-hand',
  /** The invoice was sent again: the customer gets some days to look at it. */
  'resent',
  'handed-over',
  'insolvency',
  'deceased',
  'reply-waiting',
  /** The customer wrote on the very day of the run. */
  'crossed-mail',
  'excluded-by-hand',
  'reminded-today',
  'customer-interval',
  'quiet-period',
  /** The law lets the level charge what it charges only from a later day. */
  'legal-wait',
  'credit-balance',
  'below-minimum',
  'unknown-customer',
  'unknown-procedure',
  'unreadable',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

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
  /** Words of the hold or of the quiet period; '' when it has none. */
  readonly hold?: string;
  /** Net of the customer in this currency, or the minimum not reached; of a part dispute, what is not disputed. */
  readonly amount?: Minor;
  readonly minimum?: Minor;
  readonly currency?: CurrencyCode;
  /** Name of the procedure that is not known. */
  readonly procedure?: string;
  /** How the level is due, where that is not by mail. */
  readonly channel?: Channel;
  /** First day of what blocks the item: dispute, hand-over, insolvency, death, write-off, payment by hand, copy. */
  readonly since?: DayNumber;
  /** Last day of a hold or of a quiet period. */
  readonly until?: DayNumber;
  /** What is in dispute, and why: a reason of `disputeReasons`. */
  readonly disputed?: Minor;
  readonly disputeReason?: string;
  readonly promiseDay?: DayNumber;
  /** What was promised; absent for all of it. */
  readonly promised?: Minor;
  /** The instalment that comes next, or the one that was not paid. */
  readonly instalmentDay?: DayNumber;
  readonly instalment?: Minor;
  /** Day up to which the books were complete. */
  readonly dataDay?: DayNumber;
  /** To whom it was handed over, or the officer or contact of an insolvency or estate. */
  readonly contact?: string;
  /** Day on which our claim was filed in an insolvency; absent until then. */
  readonly claimFiled?: DayNumber;
  /** Kind of the insolvency. */
  readonly kind?: string;
  /** Subject of the mail that waits for an answer. */
  readonly subject?: string;
  /** Day on which that mail came. */
  readonly mailDay?: DayNumber;
}

/** What is to be done about an item now. */
export type DecisionAction = Channel | 'notice' | 'none';

/** The decision on one item. `level` is the level to send now, 0 when nothing is due now. */
export interface Decision {
  readonly level: number;
  readonly action: DecisionAction;
  readonly reason: Reason;
  /** First day the next level can be sent, or null when none can. */
  readonly nextDay: DayNumber | null;
}
