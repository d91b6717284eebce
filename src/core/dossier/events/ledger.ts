import type { DayNumber } from '../../dates/day';
import type { CurrencyCode, Minor } from '../../money/money';
import type { Dated, EventBase, Remark } from './base';

/** What a newer export showed of what is open of an item. `day`: up to it the books of that export were complete. */
export interface BalanceChanged extends EventBase {
  /**
   * `item-cleared`: no longer on the list, cause not known. `item-partly-paid`: less is open. `item-reopened`: on
   * the list again after it was cleared. `item-unsure`: cannot be told from another one of its document, so what was
   * open before, or is now, may belong to another.
   */
  readonly kind: 'item-cleared' | 'item-partly-paid' | 'item-reopened' | 'item-unsure';
  readonly detail: Dated & {
    readonly document: string;
    readonly currency: CurrencyCode;
    /** Open before and after; 0 where it was or is not on the list. */
    readonly before: Minor;
    readonly after: Minor;
  };
}

/** A newer export gave an item another due date. */
interface DueDateMoved extends EventBase {
  readonly kind: 'due-date-moved';
  readonly detail: Dated & {
    readonly document: string;
    /** Null for no due date. */
    readonly before: DayNumber | null;
    readonly after: DayNumber | null;
  };
}

/** What comparing two exports tells of an item. */
export type LedgerEvent = BalanceChanged | DueDateMoved;

const ledgerKinds: ReadonlySet<string> = new Set<LedgerEvent['kind']>([
  'item-cleared',
  'item-partly-paid',
  'item-reopened',
  'item-unsure',
  'due-date-moved',
]);

/** Whether an event is what comparing two exports told. */
export const isLedgerEvent = (event: EventBase & { readonly kind: string }): event is LedgerEvent =>
  ledgerKinds.has(event.kind);

/** Money came in for an item, as a person or the books say; what is left open the next export tells. */
interface PaymentReceived extends EventBase {
  readonly kind: 'payment';
  readonly detail: Remark & { readonly amount: Minor; readonly currency: CurrencyCode };
}

/** A person says that the item is paid although the books do not show it yet. */
interface PaidByHand extends EventBase {
  readonly kind: 'paid-by-hand';
  readonly detail: Remark;
}

/** The balance is given up as uncollectible. */
interface WrittenOff extends EventBase {
  readonly kind: 'write-off';
  readonly detail: Remark & { readonly amount: Minor; readonly currency: CurrencyCode };
}

export type BookEvent = LedgerEvent | PaymentReceived | PaidByHand | WrittenOff;
