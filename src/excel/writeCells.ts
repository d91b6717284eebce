import type { NewCell } from '../app/ports';
import type { Rectangle } from './blocks';

/** Cells written in one request, and characters in them: far from the 5 MB that Excel on the web takes. */
const CELLS_PER_WRITE = 20_000;
const CHARACTERS_PER_WRITE = 1_000_000;

/** True for a text of several lines, which shows as such only where it wraps. */
export const hasLines = (cell: NewCell): boolean => typeof cell === 'string' && cell.includes('\n');

/**
 * Writes texts as texts: the format `@` comes first, so that nothing from outside that looks like a formula, a
 * number or a date is taken for one. Numbers come with the format that they have.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: Pick<Rectangle, 'row' | 'column'>,
  cells: readonly (readonly NewCell[])[],
): Promise<void> {
  for (let first = 0; first < cells.length; ) {
    const rows = cells.slice(first, first + rowsThatFit(cells, first));
    queueCells(sheet, { row: at.row + first, column: at.column }, rows);
    await context.sync();
    first += rows.length;
  }
}

/** As `writeCells`, for what fits into one request, without sending it. */
export function queueCells(
  sheet: Excel.Worksheet,
  at: Pick<Rectangle, 'row' | 'column'>,
  rows: readonly (readonly NewCell[])[],
): Excel.Range {
  const range = sheet.getRangeByIndexes(at.row, at.column, rows.length, rows[0]?.length ?? 0);
  range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : cell.format)));
  range.values = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value)));
  return range;
}

/** How many rows from the first on go into one request: at least one. */
function rowsThatFit(cells: readonly (readonly NewCell[])[], first: number): number {
  let count = 0;
  let taken = 0;
  let characters = 0;
  for (let at = first; at < cells.length; at += 1) {
    const row = cells[at] ?? [];
    taken += row.length;
    for (const cell of row) characters += typeof cell === 'string' ? cell.length : 0;
    if (count > 0 && (taken > CELLS_PER_WRITE || characters > CHARACTERS_PER_WRITE)) break;
    count += 1;
  }
  return count;
}
