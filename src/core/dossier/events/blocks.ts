import type { DayNumber } from '../../dates/day';
import type { Minor } from '../../money/money';
import type { EventBase, Remark } from './base';
import type { Answering } from './contacts';

/** Why a customer contests an item. */
export const disputeReasons = [
  'number-missing',
  'not-received',
  'wrong-entity',
  'price',
  'quantity',
  'quality',
  'delivery',
  'vat',
  'duplicate',
  'already-paid',
  'credit-promised',
  'other',
] as const;
export type DisputeReason = (typeof disputeReasons)[number];

/** The customer contests an item. */
interface Disputed extends EventBase {
  readonly kind: 'dispute';
  readonly detail: Remark &
    Answering & {
      readonly reason: DisputeReason;
      /** The part of what is open that is contested; null for all of it. */
      readonly amount: Minor | null;
      /** Who deals with it; '' when nobody was named. */
      readonly owner: string;
    };
}

/** Ways in which a dispute ends. */
export const disputeOutcomes = ['credited', 'paid', 'rejected', 'withdrawn'] as const;
type DisputeOutcome = (typeof disputeOutcomes)[number];

/** A dispute is over. */
interface DisputeResolved extends EventBase {
  readonly kind: 'dispute-resolved';
  readonly detail: Remark & { readonly outcome: DisputeOutcome };
}

/** A person keeps an item, or all of a customer, out of dunning. */
export interface Held extends EventBase {
  readonly kind: 'hold';
  readonly detail: Remark & {
    /** Last day of the hold, itself included; null until it is released. */
    readonly until: DayNumber | null;
  };
}

/** What a release can end. */
export const releasable = [
  'hold',
  'handover',
  'direct-debit',
  'write-off',
  'paid-by-hand',
  'insolvency',
  'deceased',
] as const;
export type Releasable = (typeof releasable)[number];

/** What kept an item, or all of a customer, out of dunning is over, or was never so. */
interface Released extends EventBase {
  readonly kind: 'release';
  readonly detail: Remark & { readonly from: Releasable };
}

/** An item, or all of a customer, was handed to a lawyer, an agency or a bailiff. */
interface HandedOver extends EventBase {
  readonly kind: 'handover';
  readonly detail: Remark & { readonly to: string };
}

export type BlockEvent = Disputed | DisputeResolved | Held | Released | HandedOver;
