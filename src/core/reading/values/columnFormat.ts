import type { Grid } from '../grid';
import { peelAmount } from './peelAmount';
import { scanDate } from './scanDate';
import { scanFigures } from './scanFigures';

/** Decimal mark of a column of texts. `none`: nothing shows it. `mixed`: cells contradict each other. */
export type DecimalMark = '.' | ',' | 'none' | 'mixed';

/** Order of day and month in a column of texts, likewise. */
export type DateOrder = 'dmy' | 'mdy' | 'none' | 'mixed';

/** How the texts of one column are to be read. */
export interface ColumnFormat {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
}

/** Format of a column that shows nothing. */
export const unknownFormat: ColumnFormat = { decimalMark: 'none', dateOrder: 'none' };

/** Decimal mark that an amount shows by itself, null when it may be either. `1.234,5` shows a comma. */
function shownMark(text: string): '.' | ',' | null {
  const peeled = peelAmount(text);
  const figures = peeled && scanFigures(text, peeled.start, peeled.end);
  if (!figures || figures.character === null || figures.mark === 'either') return null;
  if (figures.mark === 'decimal') return figures.character;
  return figures.character === '.' ? ',' : '.';
}

/** One view out of two: of what was seen first, unless the other was seen too. */
const joined = <T extends string>(
  seen: T | 'none' | 'mixed',
  next: T | 'none' | 'mixed',
): T | 'none' | 'mixed' => {
  if (seen === 'none') return next;
  return next === 'none' || next === seen ? seen : 'mixed';
};

/**
 * Decimal mark of the texts in some columns (indexes from 0) from a row on: one cell that shows it decides for those
 * that do not.
 * @param whole looks on behind the first one that shows it: another may contradict
 */
export function decimalMarkOf(
  grid: Grid,
  fromRow: number,
  columns: readonly number[],
  whole: boolean,
): DecimalMark {
  let mark: DecimalMark = 'none';
  for (const column of columns) {
    for (let row = fromRow; row < grid.rows.length; row += 1) {
      const cell = grid.rows[row]?.[column];
      if (typeof cell !== 'string' || cell === '') continue;
      mark = joined(mark, shownMark(cell) ?? 'none');
      if (mark === 'mixed' || (mark !== 'none' && !whole)) return mark;
    }
  }
  return mark;
}

/** Order of day and month in the texts of a column, likewise. */
export function dateOrderOf(grid: Grid, fromRow: number, column: number, whole: boolean): DateOrder {
  let order: DateOrder = 'none';
  for (let row = fromRow; row < grid.rows.length; row += 1) {
    const cell = grid.rows[row]?.[column];
    if (typeof cell !== 'string' || cell === '') continue;
    const shown = scanDate(cell)?.order ?? 'none';
    if (shown !== 'ymd') order = joined(order, shown);
    if (order === 'mixed' || (order !== 'none' && !whole)) return order;
  }
  return order;
}

/** A column that shows nothing by itself takes the form of the sheet's other columns, where these agree. */
export function withSheetFormat(column: ColumnFormat, others: readonly ColumnFormat[]): ColumnFormat {
  let { decimalMark, dateOrder } = column;
  if (decimalMark === 'none') {
    decimalMark = others.reduce<DecimalMark>((seen, other) => joined(seen, other.decimalMark), 'none');
    if (decimalMark === 'mixed') decimalMark = 'none';
  }
  if (dateOrder === 'none') {
    dateOrder = others.reduce<DateOrder>((seen, other) => joined(seen, other.dateOrder), 'none');
    if (dateOrder === 'mixed') dateOrder = 'none';
  }
  return { decimalMark, dateOrder };
}
