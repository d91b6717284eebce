import type { Rectangle } from './address';
import type { Cell } from './cell';
import { CellGrid } from './cellGrid';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet. Change it through the workbook, which tells the listeners. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** A protected sheet refuses edits of the user and of add-ins. */
  isProtected = false;
  /** Rectangle of the sheet's filter, null when it has none. */
  filter: Rectangle | null = null;
  /** Whether that filter hides rows now. */
  filterHidesRows = false;
  /** Widths in characters of the standard font, as files have them; absent = the default. */
  readonly columnWidths = new Map<number, number>();
  readonly grid = new CellGrid();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.grid.get(row, column);
  }

  /** Area of all touched cells (with `valuesOnly`: of values and formulas); null for an empty sheet. */
  usedRectangle(valuesOnly = false): Rectangle | null {
    return this.grid.usedRectangle(valuesOnly);
  }
}
