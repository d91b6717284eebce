import { foldedText } from '../../items/normalisedName';
import type { ScannedDate } from './scanDate';

/** Names and abbreviations of the twelve months in nl, fr, de and en, without accents. */
const names: readonly (readonly string[])[] = [
  ['jan', 'janv', 'januari', 'janvier', 'januar', 'janner', 'january'],
  ['feb', 'fev', 'fevr', 'februari', 'fevrier', 'februar', 'february'],
  ['mrt', 'mar', 'maa', 'mrz', 'maart', 'mars', 'marz', 'maerz', 'march'],
  ['apr', 'avr', 'april', 'avril'],
  ['mei', 'mai', 'may'],
  ['jun', 'juni', 'juin', 'june'],
  ['jul', 'juil', 'juli', 'juillet', 'july'],
  ['aug', 'aou', 'aout', 'augustus', 'august'],
  ['sep', 'sept', 'september', 'septembre'],
  ['okt', 'oct', 'oktober', 'octobre', 'october'],
  ['nov', 'november', 'novembre'],
  ['dec', 'dez', 'december', 'decembre', 'dezember'],
];
const months = new Map(names.flatMap((same, at) => same.map((name) => [name, at + 1] as const)));

const PART = '[\\s./,-]{0,3}';
const TIME = '(?:[T\\s]\\s*\\d{1,2}:\\d{2}.{0,10})?';
/** `3 nov 2026`, `3. November 2026`, `03-NOV-26`, `1er mars 2026`. */
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:er|e|st|nd|rd|th)?${PART}([a-z]{3,9})${PART}(\\d{4}|\\d{2})${TIME}$`,
);
/** `Nov 3, 2026` */
const MONTH_FIRST = new RegExp(
  `^([a-z]{3,9})\\.?[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]{1,2}(\\d{4})${TIME}$`,
);
/** `2026-nov-03` */
const YEAR_FIRST = new RegExp(`^(\\d{4})[\\s./-]([a-z]{3,9})[\\s./-](\\d{1,2})${TIME}$`);

/** No date is longer; names of customers are not looked at twice. */
const LONGEST = 40;

/** Takes apart a date whose month is a word; it shows its day by itself. Null for everything else. */
export function scanNamedMonth(
  raw: string,
  fullYear: (year: number, digits: number) => number,
): ScannedDate | null {
  if (raw.length > LONGEST) return null;
  const text = foldedText(raw).trim();
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], dayFirst[2], dayFirst[1], fullYear);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], monthFirst[1], monthFirst[2], fullYear);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dateOf(yearFirst[1], yearFirst[2], yearFirst[3], fullYear) : null;
}

function dateOf(
  year = '',
  month = '',
  day = '',
  fullYear: (year: number, digits: number) => number,
): ScannedDate | null {
  const number = months.get(month);
  if (number === undefined) return null;
  return { year: fullYear(Number(year), year.length), first: number, second: Number(day), order: 'ymd' };
}
