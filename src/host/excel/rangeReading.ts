import { quotedSheetName, rectangleAddress } from '../workbook/address';
import { type Cell, isCellError } from '../workbook/cell';
import { shownText } from '../workbook/file/shownText';
import type { RangeObject } from './session';
import { itemNotFound } from './wire/hostError';

/** Above this Excel answers null in place of the cells. */
const MAX_CELLS_READ = 5_000_000;

/** Something of each cell, row by row; null for more cells than Excel gives at once. */
export function eachCell<T>({ session, range }: RangeObject, of: (cell: Cell) => T): T[][] | null {
  const { sheet: id, row, column, rows, columns } = range.area;
  const sheet = session.workbook.sheets.byId(id);
  if (!sheet) throw itemNotFound();
  if (rows * columns > MAX_CELLS_READ) return null;
  const all: T[][] = [];
  for (let down = 0; down < rows; down++) {
    const line: T[] = [];
    for (let right = 0; right < columns; right++) line.push(of(sheet.cell(row + down, column + right)));
    all.push(line);
  }
  return all;
}

/** Errors are read as their text, as Excel gives them. */
export function cellValue({ content }: Cell): string | number | boolean {
  return isCellError(content) ? content.error : content;
}

/** The formula where there is one, else the value. */
export function cellFormula(cell: Cell): string | number | boolean {
  return cell.formula ?? cellValue(cell);
}

/** What the cell shows in an English Excel. Widths are not looked at: a long number never becomes ####. */
export function cellText(cell: Cell): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : shownText(value, cell.numberFormat);
}

/** `Empty`, `String`, `Double`, `Boolean` or `Error`. */
export function cellValueType({ content }: Cell): string {
  if (isCellError(content)) return 'Error';
  if (content === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof content as 'string' | 'number' | 'boolean'
  ];
}

/** `'Open items'!A1:B2` */
export function fullAddress({ session, range }: RangeObject): string {
  const sheet = session.workbook.sheets.byId(range.area.sheet);
  if (!sheet) throw itemNotFound();
  return `${quotedSheetName(sheet.name)}!${rectangleAddress(range.area)}`;
}

/** What all cells have in common, null when they differ. */
export function common<T>(object: RangeObject, of: (cell: Cell) => T): T | null {
  const { sheet: id, row, column, rows, columns } = object.range.area;
  const sheet = object.session.workbook.sheets.byId(id);
  if (!sheet) throw itemNotFound();
  const first = of(sheet.cell(row, column));
  let seen = 0;
  let same = true;
  sheet.grid.each(object.range.area, (cell) => {
    seen++;
    same &&= of(cell) === first;
  });
  const untouched = of(sheet.cell(-1, -1));
  return same && (seen === rows * columns || untouched === first) ? first : null;
}
