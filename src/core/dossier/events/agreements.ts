import type { DayNumber } from '../../dates/day';
import type { CurrencyCode, Minor } from '../../money/money';
import type { EventBase, Remark } from './base';
import type { Answering } from './contacts';

/** The customer promised to pay; `day` is that of the promise. */
interface PromiseMade extends EventBase {
  readonly kind: 'promise';
  readonly detail: Remark &
    Answering & {
      /** Day by which is to be paid. */
      readonly promised: DayNumber;
      /** Null for the whole item. */
      readonly amount: Minor | null;
    };
}

/** A promise no longer counts. */
interface PromiseWithdrawn extends EventBase {
  readonly kind: 'promise-withdrawn';
  readonly detail: Remark;
}

/** One payment of a plan. */
export interface Instalment {
  readonly day: DayNumber;
  readonly amount: Minor;
}

/** What is open of an item is paid in instalments from now on; they come by day. */
interface PlanMade extends EventBase {
  readonly kind: 'plan';
  readonly detail: Remark & {
    readonly currency: CurrencyCode;
    readonly instalments: readonly Instalment[];
  };
}

/** The item itself is due again. */
interface PlanCancelled extends EventBase {
  readonly kind: 'plan-cancelled';
  readonly detail: Remark;
}

/** We collect the item, or all of the customer, ourselves. */
interface DirectDebitSet extends EventBase {
  readonly kind: 'direct-debit';
  readonly detail: Remark & {
    /** Day of collection; null for the due date of the item. */
    readonly collected: DayNumber | null;
  };
}

/** A direct debit came back unpaid. */
interface DirectDebitReturned extends EventBase {
  readonly kind: 'returned';
  readonly detail: Remark;
}

export type AgreementEvent =
  | PromiseMade
  | PromiseWithdrawn
  | PlanMade
  | PlanCancelled
  | DirectDebitSet
  | DirectDebitReturned;
