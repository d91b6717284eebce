import {
  type CellValue,
  type DayNumber,
  dayOfSerial,
  isDateFormat,
  isoOfDay,
  type Minor,
  minorOfNumber,
  parseAmount,
  parseDate,
} from '../../core/index';
import { wordLookup } from '../foldedWord';

/** A cell of a table that a person fills in. */
export interface TableCell {
  readonly content: CellValue;
  /** Its number format: `10%` is the number 0.1 that shows as per cent. */
  readonly format: string;
}

/** What a person sees in a cell, trimmed, a date as ISO writes it; '' for a blank one. */
export function textOf(cell: TableCell): string {
  const day = shownDay(cell);
  if (day !== null) return isoOfDay(day);
  return cell.content === null ? '' : String(cell.content).trim();
}

/** The day of a number that shows as a date, as Excel makes of what looks like one; null for anything else. */
const shownDay = ({ content, format }: TableCell): DayNumber | null =>
  typeof content === 'number' && isDateFormat(format) ? dayOfSerial(content) : null;

const yesNo = wordLookup<boolean>([
  [true, 'yes, y, ja, j, oui, o, true, waar, vrai, wahr, x, 1'],
  [false, 'no, n, nee, neen, non, nein, false, onwaar, faux, falsch, 0'],
]);

/** Yes or no in any language, or a tick box; null for anything else. */
export const yesNoOf = (cell: TableCell): boolean | null =>
  typeof cell.content === 'boolean' ? cell.content : yesNo(textOf(cell));

/** A whole number, below zero too; null for anything else. */
export function countOf(cell: TableCell): number | null {
  const { content } = cell;
  if (shownDay(cell) !== null) return null;
  if (typeof content === 'number') return Number.isSafeInteger(content) ? content : null;
  const text = textOf(cell).replace(/^[\u2212\u2013]/, '-');
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Euro cents of an amount; null for anything else. */
export function centsOf(cell: TableCell): Minor | null {
  const { content } = cell;
  if (typeof content === 'number')
    return isPercent(cell) || shownDay(cell) !== null ? null : minorOfNumber(content, 'EUR');
  return parseAmount(textOf(cell), 'none', 2);
}

const isPercent = ({ format }: TableCell): boolean => format.includes('%');

/** Decimals of a rate that are kept: statutes have at most three. */
const RATE_DIGITS = 6;

/**
 * Per cent, of 10.5 and of 10,5 % alike; null for anything else.
 * @example percentOf({ content: 0.105, format: '0.00%' }) //=> 10.5
 */
export function percentOf(cell: TableCell): number | null {
  const { content } = cell;
  const text = textOf(cell);
  if (typeof content === 'number')
    return Number.isFinite(content) && shownDay(cell) === null
      ? Number((isPercent(cell) ? content * 100 : content).toFixed(RATE_DIGITS))
      : null;
  const found = /^(\d{1,4})(?:[.,](\d{1,6}))?\s*%?$/.exec(text);
  return found === null ? null : Number(`${found[1]}.${found[2] ?? '0'}`);
}

/** A day: a real date, or a date as text, the day before the month unless it is ISO; null for anything else. */
export function dayOf(cell: TableCell): DayNumber | null {
  const { content } = cell;
  if (typeof content === 'number') return dayOfSerial(content);
  return parseDate(textOf(cell), 'none');
}
