import { HEAD_ROWS } from './header/rowsLookedAt';

/** What a cell of a sheet holds: text, number (dates are Excel serials), truth value, or nothing. */
export type CellValue = string | number | boolean | null;

/** A rectangle of a sheet as it was read: every row has the same number of cells. */
export interface Grid {
  readonly sheetName: string;
  /** Row number (from 1, as the user sees it) of `rows[0]`. */
  readonly firstRow: number;
  /** Column number (from 1, A = 1) of `rows[i][0]`. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * Number format of each cell, row by row, where the source knows them: tells a date from a number.
   * Empty when the source has none (csv).
   */
  readonly numberFormats: readonly (readonly string[])[];
  /** True for a book that counts its serials from 1904. */
  readonly date1904: boolean;
  /** Columns (index from 0) of which only the first rows and the last were read: between them their cells are null. */
  readonly unread?: readonly number[];
}

/** First rows of a grid, by which its columns are judged. */
export const headOf = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(0, HEAD_ROWS) });

/** Whether a grid lacks cells of columns that another choice wants: then the sheet must be read again. */
export function lacksColumns(grid: Grid, wanted: (head: Grid) => readonly number[]): boolean {
  const { unread = [] } = grid;
  return unread.length > 0 && wanted(headOf(grid)).some((column) => unread.includes(column));
}
