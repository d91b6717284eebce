import type { Rectangle } from './address';
import { type Cell, EMPTY_CELL, hasContent, isUntouched } from './cell';

/** The cells of one sheet: rows are made when first written, so a far cell costs little. */
export class CellGrid {
  private rows: Map<number, Cell[]> = new Map();
  private used: { all: Rectangle | null; valued: Rectangle | null } | null = null;

  get(row: number, column: number): Cell {
    return this.rows.get(row)?.[column] ?? EMPTY_CELL;
  }

  set(row: number, column: number, cell: Cell): void {
    this.used = null;
    const cells = this.rows.get(row);
    if (isUntouched(cell) && cell.spilledFrom === undefined) {
      if (cells) delete cells[column];
      return;
    }
    if (cells) cells[column] = cell;
    else {
      const fresh: Cell[] = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    }
  }

  /** Calls back for each touched cell in the rectangle, row by row, left to right. */
  each(area: Rectangle, visit: (cell: Cell, row: number, column: number) => void): void {
    const last = area.row + area.rows;
    const sparse = this.rows.size < area.rows;
    const rows = sparse
      ? [...this.rows.keys()].filter((row) => row >= area.row && row < last).sort(ascending)
      : null;
    const count = rows ? rows.length : area.rows;
    for (let index = 0; index < count; index++) {
      const row = rows ? (rows[index] ?? 0) : area.row + index;
      const cells = this.rows.get(row);
      if (!cells) continue;
      const end = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < end; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** The rectangle around all touched cells, or around those with a value or formula; null when none. */
  usedRectangle(valuesOnly: boolean): Rectangle | null {
    this.used ??= { all: this.around(() => true), valued: this.around(hasContent) };
    return valuesOnly ? this.used.valued : this.used.all;
  }

  /** Moves every cell to where `place` says; null drops it. */
  rearrange(place: (row: number, column: number) => { row: number; column: number } | null): void {
    const before = this.rows;
    this.rows = new Map();
    this.used = null;
    for (const [row, cells] of before) {
      cells.forEach((cell, column) => {
        const to = place(row, column);
        if (to) this.set(to.row, to.column, cell);
      });
    }
  }

  /** Moves whole rows as `place` says, cells and all; null drops a row. */
  rearrangeRows(place: (row: number) => number | null): void {
    const before = this.rows;
    this.rows = new Map();
    this.used = null;
    for (const [row, cells] of before) {
      const to = place(row);
      if (to !== null) this.rows.set(to, cells);
    }
  }

  /** Looks at each row from both ends only: large sheets are dense. */
  private around(counts: (cell: Cell) => boolean): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      const last = cells.findLastIndex((cell) => cell !== undefined && counts(cell));
      if (last < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      right = Math.max(right, last);
      left = Math.min(
        left,
        cells.findIndex((cell) => cell !== undefined && counts(cell)),
      );
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const ascending = (a: number, b: number): number => a - b;
