import { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from '../../dates/civil';
import type { DayNumber } from '../../dates/day';
import { workingDaysBefore } from '../../dates/workingDay';

/** A day that words name, and the last one that they may name where they leave it open. */
export interface NamedDay {
  readonly day: DayNumber;
  readonly past: DayNumber;
}

/** A day that the words leave no doubt of. */
export const sure = (day: DayNumber): NamedDay => ({ day, past: day });

/** Monday of the week of a day, some weeks on. */
export const mondayOf = (day: DayNumber, weeks = 0): DayNumber => day - weekdayOf(day) + 1 + 7 * weeks;

/** The last working day up to a day: Monday to Friday. `workingDayUpTo(20778) //=> 20777`, Friday */
export const workingDayUpTo = (day: DayNumber): DayNumber => workingDaysBefore(day + 1, 1);

/** Some months on: the same day of the month, or its last where it is shorter. */
export function monthsOn(day: DayNumber, count: number): DayNumber {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  const months = year * 12 + month - 1 + count;
  const [inYear, inMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOfCivil(inYear, inMonth, Math.min(dayOfMonth, daysInMonth(inYear, inMonth))) ?? day;
}

/** Some working days on, Monday to Friday. */
export function workingDaysOn(day: DayNumber, count: number): DayNumber {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    at += 1;
    while (weekdayOf(at) > 5) at += 1;
  }
  return at;
}

/** A day and month without a year: the coming one, and the last one. Null for a day that no month has. */
export function dayInYear(month: number, day: number, written: DayNumber): NamedDay | null {
  const { year } = civilOfDay(written);
  // A leap day is at most eight years away.
  const around = Array.from({ length: 17 }, (_, at) => dayOfCivil(year - 8 + at, month, day)).filter(
    (one) => one !== null,
  );
  const coming = around.find((one) => one >= written);
  const past = around.findLast((one) => one <= written);
  return coming === undefined || past === undefined ? null : { day: coming, past };
}

/** A bare day of the month, likewise. */
export function dayInMonth(day: number, written: DayNumber): NamedDay | null {
  if (day < 1 || day > 31) return null;
  const { year, month } = civilOfDay(written);
  const around = Array.from({ length: 7 }, (_, at) => {
    const months = year * 12 + month - 1 + at - 3;
    return dayOfCivil(Math.floor(months / 12), (months % 12) + 1, day);
  }).filter((one) => one !== null);
  const coming = around.find((one) => one >= written);
  const past = around.findLast((one) => one <= written);
  return coming === undefined || past === undefined ? null : { day: coming, past };
}
