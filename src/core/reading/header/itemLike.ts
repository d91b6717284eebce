import type { CellValue, Grid } from '../grid';
import { cellText, isBlank } from '../values/cells';
import { isDateFormat, isLikelySerial } from '../values/dateFormat';
import { peelAmount } from '../values/peelAmount';
import { scanDate } from '../values/scanDate';
import { scanFigures } from '../values/scanFigures';

/** A number, a date and an amount at least. */
const LEAST_CELLS = 3;

/** Whether a row (index from 0) looks like an item by its cells alone: several of them, a date and an amount. */
export function isItemLike(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  let filled = 0;
  let dates = 0;
  let amounts = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (isDate(cell, grid.numberFormats[row]?.[column] ?? '')) dates += 1;
    else if (isAmount(cell)) amounts += 1;
  }
  return filled >= LEAST_CELLS && dates > 0 && amounts > 0;
}

const isDate = (cell: CellValue, format: string): boolean =>
  typeof cell === 'number'
    ? isDateFormat(format) || (Number.isInteger(cell) && isLikelySerial(cell))
    : scanDate(cellText(cell)) !== null;

function isAmount(cell: CellValue): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number';
  const peeled = peelAmount(cell);
  return peeled !== null && scanFigures(cell, peeled.start, peeled.end) !== null;
}
