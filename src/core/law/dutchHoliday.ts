import { civilOfDay, weekdayOf } from '../dates/civil';
import type { DayNumber } from '../dates/day';
import { easterOf } from './easter';

/** Month and day: New Year, Liberation Day, both days of Christmas. */
const fixed: ReadonlySet<string> = new Set(['1-1', '5-5', '12-25', '12-26']);

/** Days after Easter: Easter Monday, Ascension, Whit Monday. */
const movable: ReadonlySet<number> = new Set([1, 39, 50]);

const SATURDAY = 6;
const SUNDAY = 7;

/** King's Day: 27 April, the day before where that is a Sunday. */
const isKingsDay = (day: DayNumber, dayOfMonth: number): boolean =>
  (dayOfMonth === 27 && weekdayOf(day) !== SUNDAY) || (dayOfMonth === 26 && weekdayOf(day) === SATURDAY);

/**
 * True for one of the general holidays of the Netherlands (Algemene termijnenwet, article 3(1)).
 * @example isDutchHoliday(20570) //=> true: King's Day, 27 April 2026
 */
export function isDutchHoliday(day: DayNumber): boolean {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  if (fixed.has(`${month}-${dayOfMonth}`) || movable.has(day - easterOf(year))) return true;
  return month === 4 && isKingsDay(day, dayOfMonth);
}
