import { civilOfDay, weekdayOf } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import { dayAfter } from '../law/dayAfter';
import { easterOf } from '../law/easter';

/** Month and day on which the payment system of the euro is closed: New Year, Labour Day, both days of Christmas. */
const closed: ReadonlySet<string> = new Set(['1-1', '5-1', '12-25', '12-26']);

const SATURDAY = 6;

/**
 * True for a day on which banks settle payments in euro: Monday to Friday, but for the closing days of T2 (formerly
 * TARGET), Good Friday and Easter Monday among them.
 * @example isBankingDay(20812) //=> false: Friday 25 December 2026
 */
export function isBankingDay(day: DayNumber): boolean {
  if (weekdayOf(day) >= SATURDAY) return false;
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  const easter = easterOf(year);
  return !closed.has(`${month}-${dayOfMonth}`) && day !== easter - 2 && day !== easter + 1;
}

/** The `count`th banking day after a day. `bankingDaysAfter(20787, 2) //=> 20789`, Monday to Wednesday */
export const bankingDaysAfter = (day: DayNumber, count: number): DayNumber =>
  dayAfter(day, count, isBankingDay);
