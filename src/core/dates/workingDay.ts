import { weekdayOf } from './civil';
import type { DayNumber } from './day';

const FRIDAY = 5;

/**
 * The working day that lies `count` of them before `day`. Working days are Monday to Friday; holidays are not
 * known here.
 * @example workingDaysBefore(20778, 2) //=> 20776: before Saturday 21 November 2026 come Friday and Thursday
 */
export function workingDaysBefore(day: DayNumber, count: number): DayNumber {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    at -= 1;
    while (weekdayOf(at) > FRIDAY) at -= 1;
  }
  return at;
}
