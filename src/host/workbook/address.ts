import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Area } from './types';

/** A rectangle without its sheet. */
export type Rectangle = Omit<Area, 'sheet'>;

/** Letters of a column counted from 0. `columnLetters(27) //=> 'AB'` */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0. `columnNumber('AB') //=> 27` */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `cellAddress(1, 2) //=> 'C2'` */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** `'A1:B2'`, one cell as `'A1'`, whole columns as `'A:C'`, whole rows as `'1:3'`, as Excel writes them. */
export function rectangleAddress({ row, column, rows, columns }: Rectangle): string {
  if (rows === MAX_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet part of a reference, quoted where a formula needs it. `"Year's" //=> "'Year''s'"` */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name);
  const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into the sheet's name (null when there is none) and the rest. */
export function splitSheetName(address: string): { sheetName: string | null; rest: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, rest: address };
  const name = address.slice(0, bang);
  const quoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return {
    sheetName: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: address.slice(bang + 1),
  };
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an A1 address without a sheet; null when it is none. `'B2:A1' //=> rows 2, columns 2 from 0, 0` */
export function parseRectangle(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns)
    return between(0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Rectangle | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row1 - row2) + 1;
  const columns = Math.abs(column1 - column2) + 1;
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return inside ? { row, column, rows, columns } : null;
}
