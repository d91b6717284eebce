import { civilOfDay, dayOfCivil, daysInMonth } from '../dates/civil';
import type { DayNumber } from '../dates/day';

/**
 * Days of a year that a rate is divided by: always 365 (as the calculators of the trade do, so the default),
 * 366 for the days of a leap year, or 360. No statute of the regimes settles it.
 */
export type DayCount = 'actual/365' | 'actual/actual' | 'actual/360';

/** The days a year counts, and the last day for which that holds. */
interface YearLength {
  readonly yearDays: number;
  readonly through: DayNumber;
}

/** How many days the year of a day counts. `yearLength(19782, 'actual/actual') //=> { yearDays: 366, … }` in 2024 */
export function yearLength(day: DayNumber, dayCount: DayCount): YearLength {
  if (dayCount !== 'actual/actual')
    return { yearDays: dayCount === 'actual/360' ? 360 : 365, through: Number.POSITIVE_INFINITY };
  const { year } = civilOfDay(day);
  const through = dayOfCivil(year, 12, 31) ?? day;
  return { yearDays: daysInMonth(year, 2) === 29 ? 366 : 365, through };
}

/**
 * The same day `years` later; 1 March where it was 29 February and there is none: a full year has passed only
 * after 28 February.
 * @example anniversaryOf(19782, 1) //=> 20148: 29 February 2024, 1 March 2025
 */
export function anniversaryOf(day: DayNumber, years: number): DayNumber {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  return dayOfCivil(year + years, month, dayOfMonth) ?? dayOfCivil(year + years, 3, 1) ?? day;
}
