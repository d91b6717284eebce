import type { NewCell } from '../app/ports';
import type { Rectangle } from './blocks';

/** Cells written in one request, and characters in them: far from the 5 MB that Excel on the web takes. */
const CELLS_PER_WRITE = 20_000;
const CHARACTERS_PER_WRITE = 1_000_000;

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
  const columns = cells[0]?.length ?? 0;
  for (let first = 0; first < cells.length; ) {
    const rows = cells.slice(first, first + rowsThatFit(cells, first));
    const range = sheet.getRangeByIndexes(at.row + first, at.column, rows.length, columns);
    range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : cell.format)));
    range.values = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value)));
    await context.sync();
    first += rows.length;
  }
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
