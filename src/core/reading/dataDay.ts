import type { DayNumber } from '../dates/day';
import { foldedText } from '../items/normalisedName';
import type { CellValue, Grid } from './grid';
import { cellDay, cellText, isBlank } from './values/cells';
import type { DateOrder } from './values/columnFormat';

/** Words that stand before the day up to which a list is complete. */
const PHRASE =
  /(?:^|\s)(?:peildatum|per|op datum|stand op|datum t\/m|tot en met|t\/m|arrete au|au|a la date du|situation au|stichtag|stand|zum|as of|as at|per date|at date|ageing date|aged as of)(?=$|[\s:])/;
const DATE_IN_TEXT = /(?<![\d/.-])\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?![\d/-])/;

/**
 * Day up to which the sheet's books are complete, from the rows above the header: `Peildatum | 21-11-2026`,
 * `Balance âgée au 21/11/2026`, `As of 11/21/2026`. Null when no title row says it.
 * @param endRow index of the header row
 * @param order order of day and month in the sheet's own columns
 */
export function dataDay(grid: Grid, endRow: number, order: DateOrder): DayNumber | null {
  for (let row = 0; row < endRow; row += 1) {
    const cells = grid.rows[row] ?? [];
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string' || !PHRASE.test(foldedText(cell).trim())) continue;
      const written = DATE_IN_TEXT.exec(cell)?.[0];
      const within = written === undefined ? null : titleDay(written, '', order, grid);
      if (within !== null) return within;
      const beside = cells.findIndex((other, at) => at > column && !isBlank(other));
      if (beside < 0) continue;
      const format = grid.numberFormats[row]?.[beside] ?? '';
      const next = cells[beside];
      const value = typeof next === 'string' ? (DATE_IN_TEXT.exec(next)?.[0] ?? cellText(next)) : next;
      const day = titleDay(value, format, order, grid);
      if (day !== null) return day;
    }
  }
  return null;
}

/** A title may be written in another order than the columns, where it shows so itself. */
const titleDay = (
  value: CellValue | undefined,
  format: string,
  order: DateOrder,
  { date1904 }: Grid,
): DayNumber | null => cellDay(value, format, order, date1904) ?? cellDay(value, format, 'mixed', date1904);
