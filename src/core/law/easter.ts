import { dayOfCivil } from '../dates/civil';
import type { DayNumber } from '../dates/day';

/**
 * Easter Sunday of a year in the Gregorian calendar (the anonymous computus, as in Meeus, Astronomical Algorithms,
 * chapter 8).
 * @example easterOf(2026) //=> 20548, 5 April 2026
 */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const leapCenturies = Math.floor(century / 4);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const yearOfCentury = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysOfMarch = 22 + epact + toSunday - 7 * late;
  return (dayOfCivil(year, 3, 1) ?? 0) + daysOfMarch - 1;
}
