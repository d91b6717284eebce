import type { DayNumber } from '../dates/day';

/**
 * The `count`th day after `day` among those that count.
 * @example dayAfter(20778, 3, (day) => weekdayOf(day) < 6) //=> 20782: after a Saturday, Wednesday is the third
 */
export function dayAfter(day: DayNumber, count: number, counts: (day: DayNumber) => boolean): DayNumber {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (counts(at)) left -= 1;
  }
  return at;
}
