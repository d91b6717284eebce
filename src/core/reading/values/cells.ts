import type { DayNumber } from '../../dates/day';
import { dayOfSerial } from '../../dates/excelSerial';
import { minorOfNumber } from '../../money/decimal';
import type { Minor } from '../../money/money';
import type { CellValue } from '../grid';
import { isDash, isSpace } from './characters';
import type { ColumnFormat, DateOrder } from './columnFormat';
import { isDateFormat, isLikelySerial } from './dateFormat';
import { parseAmount } from './parseAmount';
import { parseDate } from './parseDate';

/** Text of a cell without the spaces around it, '' when it is empty. Codes with leading zeros stay as they are. */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined || Number.isNaN(cell)) return '';
  return String(cell);
}

/** Nothing, or only dashes, as reports print where there is no value. */
export const isBlank = (cell: CellValue | undefined): boolean => {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (!isDash(code) && !isSpace(code)) return false;
  }
  return true;
};

/** Amount of a cell in minor units, or null when it cannot be read as one. */
export function cellAmount(
  cell: CellValue | undefined,
  format: ColumnFormat,
  digits: number,
  currency: string,
): Minor | null {
  if (typeof cell === 'number') return minorOfNumber(cell, currency);
  return typeof cell === 'string' ? parseAmount(cell, format.decimalMark, digits) : null;
}

/** 1980-01-01 and 2099-12-31: a document of another century is a slip of the pen. */
const FIRST_DAY = 3652;
const LAST_DAY = 47481;

/**
 * Day of a cell in a column of dates, or null when it cannot be read as one: a serial (told by the cell's number
 * format, else by its size), `yyyymmdd`, or text. Years run from 1980 to 2099.
 */
export function cellDay(
  cell: CellValue | undefined,
  numberFormat: string,
  order: DateOrder,
  date1904: boolean,
): DayNumber | null {
  const day = writtenDay(cell, numberFormat, order, date1904);
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

function writtenDay(
  cell: CellValue | undefined,
  numberFormat: string,
  order: DateOrder,
  date1904: boolean,
): DayNumber | null {
  if (typeof cell === 'number') {
    if (isDateFormat(numberFormat) || isLikelySerial(cell)) return dayOfSerial(cell, date1904);
    return Number.isInteger(cell) ? parseDate(String(cell), order) : null;
  }
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  if (text.length === 5 && /^\d{5}$/.test(text) && isLikelySerial(Number(text)))
    return dayOfSerial(Number(text), date1904);
  return parseDate(text, order);
}
