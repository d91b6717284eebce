import type { InterestPart } from '../../law/lateInterest';
import type { Minor } from '../../money/money';

/**
 * What a reminder may ask on top of the invoices: late interest; collection costs or a lump sum; the fixed sum that
 * the law gives for each invoice of a business; the fee of the reminder itself.
 */
export const chargeKinds = ['interest', 'costs', 'fixed', 'fee'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** One charge of a mail. */
export interface Charge {
  readonly kind: ChargeKind;
  /** Index of its open item; null where the charge is of the whole mail. */
  readonly item: number | null;
  /** Indexes of the open items that it rests on. */
  readonly items: readonly number[];
  /** What the mail asks: all that is owed of this kind on its day, also what an earlier mail has asked. */
  readonly amount: Minor;
  /** Of `amount`, what no earlier mail has asked: this alone is new in the dossier. */
  readonly fresh: Minor;
  /** The principal that it is computed on; 0 for a fee. */
  readonly basis: Minor;
  /** Of interest: its parts with their days and rates, which add up to `amount`. Else empty. */
  readonly parts: readonly InterestPart[];
}

/** What earlier mails have asked on an item: see `ItemState.charged`. */
export interface ChargedBefore {
  readonly fixed: boolean;
  readonly interest: Minor;
  readonly costs: Minor;
  readonly fee: Minor;
}

export const nothingCharged: ChargedBefore = { fixed: false, interest: 0, costs: 0, fee: 0 };

/** The sum of charges. `chargesTotal([{ amount: 4000, … }, { amount: 41, … }]) //=> 4041` */
export const chargesTotal = (charges: readonly Pick<Charge, 'amount'>[]): Minor =>
  charges.reduce((total, { amount }) => total + amount, 0);
