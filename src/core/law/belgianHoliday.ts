import { civilOfDay } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import { easterOf } from './easter';

/** Month and day: New Year, Labour Day, the national day, Assumption, All Saints, Armistice, Christmas. */
const fixed: ReadonlySet<string> = new Set(['1-1', '5-1', '7-21', '8-15', '11-1', '11-11', '12-25']);

/** Days after Easter: Easter Monday, Ascension, Whit Monday. */
const movable: ReadonlySet<number> = new Set([1, 39, 50]);

/**
 * True for one of the ten legal holidays of Belgium (Royal Decree of 18 April 1974, article 1).
 * @example isBelgianHoliday(20549) //=> true: Easter Monday, 6 April 2026
 */
export function isBelgianHoliday(day: DayNumber): boolean {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  return fixed.has(`${month}-${dayOfMonth}`) || movable.has(day - easterOf(year));
}
