import type { DayNumber } from '../dates/day';
import type { Minor } from '../money/money';
import { fail, ok, type Result } from '../result';
import { anniversaryOf, type DayCount, yearLength } from './dayCount';
import { type RateUnknown, rateOn } from './rateOn';
import type { RateTable } from './rateTable';
import type { Regime } from './regime';
import { isPercent, percentOf } from './share';

/** `yearly`: after each full year of default its interest joins the principal. */
type Compounding = 'simple' | 'yearly';

/** A rate that the contract sets. */
export interface AgreedRate {
  /** Per cent a year, 0 to 100. */
  readonly percent: number;
  readonly compounding: Compounding;
}

export interface LateInterestInput {
  /** In minor units. Nothing is due on 0 or less. */
  readonly principal: Minor;
  readonly dueDay: DayNumber;
  /** The day of payment, or the day the question is asked for: the last that counts. */
  readonly asOf: DayNumber;
  readonly rate: Regime | AgreedRate;
  /** Left out: 365 days in every year. */
  readonly dayCount?: DayCount;
  /** Left out: the rates the product knows. */
  readonly table?: RateTable;
}

/** Days, both counted, over which principal and rate stay the same. */
export interface InterestPart {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly days: number;
  /** Per cent a year. */
  readonly percent: number;
  /** Days of the year that the rate is divided by. */
  readonly yearDays: number;
  /** What interest runs on: the principal with the interest that joined it. */
  readonly on: Minor;
  readonly amount: Minor;
}

export interface LateInterest {
  readonly parts: readonly InterestPart[];
  readonly total: Minor;
}

/** A day, an amount or a percentage that cannot be computed with, or a result beyond whole minor units. */
export interface OutOfRange {
  readonly code: 'out-of-range';
}

/** Civil Code 6:119 (2) and 6:119a (3): only in the Netherlands does interest bear interest by law. */
const compounding: ReadonlySet<Regime> = new Set(['NL-B2B', 'NL-B2C']);

/** Whether each full year of default joins its interest to the principal. */
export const isYearly = (rate: Regime | AgreedRate): boolean =>
  typeof rate === 'string' ? compounding.has(rate) : rate.compounding === 'yearly';

/** 31 December 9999, the last day a cell can hold. */
const LAST_DAY: DayNumber = 2_932_896;
const isDay = (day: DayNumber): boolean => Number.isInteger(day) && Math.abs(day) <= LAST_DAY;

/**
 * Late-payment interest from the day after the due date to `asOf`, both counted (Directive 2011/7/EU, article
 * 3(3)). A part begins at each row of the table of rates, also where the rate stays the same, at each year whose
 * interest joins the principal (Dutch Civil Code 6:119 and 6:119a) and, with `actual/actual`, at each year. Parts
 * are rounded half up and add up to the total.
 * @example
 * lateInterest({ principal: 500_000, dueDay: 20239, asOf: 20361, rate: 'BE-B2B' })
 * //=> parts of 47.26 (30 days at 11.5%) and 132.33 (92 days at 10.5%), total 17959
 */
export function lateInterest(input: LateInterestInput): Result<LateInterest, RateUnknown | OutOfRange> {
  const { principal, dueDay, asOf, rate, dayCount = 'actual/365', table } = input;
  const legal = typeof rate === 'string';
  if (!Number.isSafeInteger(principal) || !isDay(dueDay) || !isDay(asOf))
    return fail({ code: 'out-of-range' });
  if (!legal && !isPercent(rate.percent)) return fail({ code: 'out-of-range' });
  const parts: InterestPart[] = [];
  let total = 0;
  let on = principal;
  let from = dueDay + 1;
  let years = 1;
  let anniversary = isYearly(rate) ? anniversaryOf(from, years) : Number.POSITIVE_INFINITY;
  while (principal > 0 && from <= asOf) {
    if (from === anniversary) {
      on = principal + total;
      years += 1;
      anniversary = anniversaryOf(dueDay + 1, years);
    }
    const inForce = legal ? rateOn(rate, from, table) : ok({ ...rate, through: Number.POSITIVE_INFINITY });
    if (!inForce.ok) return inForce;
    const { percent, through } = inForce.value;
    const year = yearLength(from, dayCount);
    const to = Math.min(asOf, anniversary - 1, through, year.through);
    const days = to - from + 1;
    const amount = percentOf(on, percent, days, year.yearDays);
    total += amount;
    if (!Number.isSafeInteger(principal + total)) return fail({ code: 'out-of-range' });
    parts.push({ from, to, days, percent, yearDays: year.yearDays, on, amount });
    from = to + 1;
  }
  return ok({ parts, total });
}
