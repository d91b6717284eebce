import type { DayNumber } from '../../dates/day';
import type { Regime } from '../../law/regime';
import type { CurrencyCode, Minor } from '../../money/money';
import type { ChargeKind } from './charge';

/** Why a charge is refused: each rule has its words, with its source, in every language. */
export const lawRules = [
  /** The product knows no law of late payment for this customer. */
  'no-law',
  /** A consumer in Germany, France or Luxembourg: nothing is charged. */
  'consumer-country',
  /** No clause of the general terms covers the contract (Code of Economic Law, article XIX.4). */
  'no-clause',
  /** The first reminder to a Belgian consumer is free (article XIX.2). */
  'be-first-reminder',
  /** It did not announce what would be owed, or not this kind of it: no term has begun for that (the same). */
  'be-not-announced',
  /** Its fourteen days are not over (article XIX.2). */
  'be-term',
  /** A clause's interest above the rate between businesses (article XIX.4). */
  'be-interest-cap',
  /** A further reminder that costs more than is set, 7.50 at most (article XIX.2). */
  'be-reminder-fee',
  /** The fee of a reminder beside a lump sum: not settled, so cautiously inside it. */
  'be-fee-and-lump-sum',
  /** No fourteen-day letter has gone to a Dutch consumer (Civil Code 6:96(6)). */
  'nl-letter',
  /** Its fifteen days from delivery are not over (the same). */
  'nl-term',
  /** A Dutch consumer owes no fee besides the tariff (Civil Code 6:96(5)). */
  'nl-tariff-only',
  /** Between Dutch businesses the tariff holds all costs of collection: no fee on top. */
  'nl-inside-tariff',
  /** The sums of the law are in another currency. */
  'currency',
  /** The rate of a day is not known. */
  'rate-unknown',
  /** Interest stopped on the day of the insolvency or death. */
  'insolvency',
  /** Amounts or days that cannot be computed with. */
  'out-of-range',
] as const;
export type LawRule = (typeof lawRules)[number];

/** A charge that was asked and is not made, with what its sentence needs; absent facts do not apply. */
export interface ChargeRefusal {
  readonly rule: LawRule;
  readonly kind: ChargeKind;
  /** Indexes of the open items that it concerns; empty for a fee and in a procedure. */
  readonly items: readonly number[];
  /** Null where no law is known. */
  readonly regime: Regime | null;
  /** Level of the procedure, from 1: only where a procedure is checked. */
  readonly level?: number;
  /** First day on which it may be charged, the day without a rate, or the last day of interest. */
  readonly day?: DayNumber;
  /** What was asked and the most that the rule allows, as an amount or per cent a year. */
  readonly amount?: Minor;
  readonly most?: Minor;
  readonly percent?: number;
  readonly mostPercent?: number;
  readonly currency?: CurrencyCode;
}
