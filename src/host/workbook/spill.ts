import type { Rectangle } from './address';
import { EMPTY_CELL, hasContent, withContent } from './cell';
import type { CellGrid } from './cellGrid';
import type { CellContent } from './types';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

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
export function clearSpill(grid: CellGrid, row: number, column: number, size: Size): void {
  for (let down = 0; down < size.rows; down++) {
    for (let right = 0; right < size.columns; right++) {
      const cell = grid.get(row + down, column + right);
      const { spilledFrom } = cell;
      if (spilledFrom?.row !== row || spilledFrom.column !== column) continue;
      grid.set(row + down, column + right, withContent(cell, EMPTY_CELL.content, null));
    }
  }
}

/**
 * Takes the array results off a sheet while its cells move; returns how to put them back, each below and
 * right of its formula, given where cells are now.
 */
export function liftSpills(
  grid: CellGrid,
  used: Rectangle | null,
): (place: (row: number, column: number) => { row: number; column: number } | null) => void {
  const lifted: { row: number; column: number; values: CellContent[][] }[] = [];
  if (used) {
    grid.each(used, ({ spill }, row, column) => {
      if (spill) lifted.push({ row, column, values: spilledValues(grid, row, column, spill) });
    });
  }
  for (const { row, column } of lifted) {
    const { spill } = grid.get(row, column);
    if (spill) clearSpill(grid, row, column, spill);
  }
  return (place) => {
    for (const { row, column, values } of lifted) {
      const formula = place(row, column);
      if (formula) writeResult(grid, formula.row, formula.column, values);
    }
  };
}

function spilledValues(grid: CellGrid, row: number, column: number, size: Size): CellContent[][] {
  return Array.from({ length: size.rows }, (_row, down) =>
    Array.from({ length: size.columns }, (_column, right) => grid.get(row + down, column + right).content),
  );
}

function isBlocked(grid: CellGrid, row: number, column: number, size: Size): boolean {
  for (let down = 0; down < size.rows; down++) {
    for (let right = 0; right < size.columns; right++) {
      if ((down > 0 || right > 0) && hasContent(grid.get(row + down, column + right))) return true;
    }
  }
  return false;
}
