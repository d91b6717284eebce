import { EMPTY_CELL, hasContent, withContent } from './cell';
import type { CellGrid } from './cellGrid';
import type { CellContent } from './types';

/** What a formula gave: one value, or rows of values that spill. */
export type FormulaResult = CellContent | readonly (readonly CellContent[])[];

/**
 * Writes the result of the formula in a cell. An array fills the cells right of and below it; where one of
 * them holds something else, the formula shows `#SPILL!` and nothing is written over.
 */
export function writeResult(grid: CellGrid, row: number, column: number, result: FormulaResult): void {
  const anchor = grid.get(row, column);
  if (anchor.formula === null) return;
  if (anchor.spill) clearSpill(grid, row, column, anchor.spill);
  const values = Array.isArray(result) ? (result as readonly (readonly CellContent[])[]) : null;
  const plain = withContent(anchor, anchor.content, anchor.formula);
  if (!values) {
    grid.set(row, column, { ...plain, content: result as CellContent });
    return;
  }
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  if (size.rows === 0 || size.columns === 0) {
    grid.set(row, column, { ...plain, content: { error: '#CALC!' } });
    return;
  }
  if (isBlocked(grid, row, column, size)) {
    grid.set(row, column, { ...plain, content: { error: '#SPILL!' } });
    return;
  }
  values.forEach((line, down) => {
    line.forEach((content, right) => {
      const own = down === 0 && right === 0;
      const cell = own ? plain : withContent(grid.get(row + down, column + right), '', null);
      const mark = own
        ? size.rows * size.columns > 1
          ? { spill: size }
          : {}
        : { spilledFrom: { row, column } };
      grid.set(row + down, column + right, { ...cell, content, ...mark });
    });
  });
}

/** Empties the cells that a formula filled, itself excepted; what someone wrote over them stays. */
export function clearSpill(
  grid: CellGrid,
  row: number,
  column: number,
  size: { readonly rows: number; readonly columns: number },
): void {
  for (let down = 0; down < size.rows; down++) {
    for (let right = 0; right < size.columns; right++) {
      const cell = grid.get(row + down, column + right);
      const { spilledFrom } = cell;
      if (spilledFrom?.row !== row || spilledFrom.column !== column) continue;
      grid.set(row + down, column + right, withContent(cell, EMPTY_CELL.content, null));
    }
  }
}

function isBlocked(
  grid: CellGrid,
  row: number,
  column: number,
  size: { readonly rows: number; readonly columns: number },
): boolean {
  for (let down = 0; down < size.rows; down++) {
    for (let right = 0; right < size.columns; right++) {
      if ((down > 0 || right > 0) && hasContent(grid.get(row + down, column + right))) return true;
    }
  }
  return false;
}
