import { isDigit } from './characters';
import { scanNamedMonth } from './monthNames';

/** Text of a date taken apart. */
export interface ScannedDate {
  readonly year: number;
  /** The two other numbers in the order they stand in: month and day when `order` is `ymd`. */
  readonly first: number;
  readonly second: number;
  /** What the numbers show by themselves; `none` when both could be day or month. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'none';
}

const HYPHEN = 45;

/** Hyphen, slash, point, space, space that does not break. */
const isSeparator = (code: number): boolean =>
  code === HYPHEN || code === 47 || code === 46 || code === 32 || code === 160;

/** Latin letters with their accented sisters. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192;
}

/** A time of day behind the date is allowed and not read. */
const isTime = (text: string): boolean => /^(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*Z?$/.test(text);

/** Open invoices are from 2020 or later. */
const FIRST_LIKELY_YEAR = 20;

/** Two digits mean this century up to 79: an invoice from before 1980 is not open any more. */
const fullYear = (year: number, digits: number): number => {
  if (digits > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
};

/**
 * Takes apart `2026-11-21`, `2026/11/21`, `20261121`, `21/11/2026`, `21.11.26`, `11-21-2026`, with or without a
 * time of day behind, and `3 nov 2026` in nl, fr, de and en. Whether the day exists is not asked here. Null for everything else.
 */
export function scanDate(raw: string): ScannedDate | null {
  const text = raw.trim();
  let [one, oneLength, two, twoLength] = [0, 0, 0, 0];
  let number = 0;
  let length = 0;
  let separators = 0;
  let separator = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      number = number * 10 + code - 48;
      length += 1;
      if (length > 8) return null;
      continue;
    }
    if (separators === 2 || length === 0 || !isSeparator(code)) break;
    if (separators === 0) {
      separator = code;
      one = number;
      oneLength = length;
    } else {
      if (code !== separator) return null;
      two = number;
      twoLength = length;
    }
    separators += 1;
    number = 0;
    length = 0;
  }
  if (separators < 2 && (isLetter(text, at) || (length === 0 && isLetter(text, at + 1))))
    return scanNamedMonth(text, fullYear);
  if (length === 0 || (at < text.length && !isTime(text.slice(at)))) return null;
  if (separators === 0) return length === 8 ? compactDate(number) : null;
  if (separators === 1 || twoLength > 2) return null;
  if (oneLength === 4 && length <= 2) return { year: one, first: two, second: number, order: 'ymd' };
  if (oneLength > 2 || (length !== 4 && length !== 2)) return null;
  // `26-11-21` may be a year that lost its century: it shows no order.
  const maybeYear = length === 2 && separator === HYPHEN && one >= FIRST_LIKELY_YEAR;
  const order = one > 12 ? (maybeYear ? 'none' : 'dmy') : two > 12 ? 'mdy' : 'none';
  return { year: fullYear(number, length), first: one, second: two, order };
}

/** `20261121` */
const compactDate = (number: number): ScannedDate => ({
  year: Math.floor(number / 10000),
  first: Math.floor(number / 100) % 100,
  second: number % 100,
  order: 'ymd',
});
