import type { DayNumber } from '../dates/day';
import type { Regime } from './regime';

/**
 * How sure a rate is: `official` was read in a statute or with an authority, `secondary` on pages of repute that
 * agree, `derived` was computed from the reference rate by the country's rule and not seen published, `stated` is
 * what a person of the company wrote down.
 */
export type Certainty = 'official' | 'secondary' | 'derived' | 'stated';

/** A rate and the day from which it holds. */
export interface RateRow {
  readonly from: DayNumber;
  /** Per cent a year. */
  readonly percent: number;
  readonly sure: Certainty;
  /** Where a person has it from; absent in the rates that come with the product. */
  readonly source?: string;
}

/** The rates of one regime. */
export interface RegimeRates {
  /** The rule that sets the rate. */
  readonly basis: string;
  /** Last day for which the rates are known; the last row is never taken beyond it. */
  readonly validThrough: DayNumber;
  /** By `from`, rising. */
  readonly rows: readonly RateRow[];
}

/** Statutory rates of late payment by regime; a regime without any has no known rate. */
export type RateTable = Readonly<Partial<Record<Regime, RegimeRates>>>;
