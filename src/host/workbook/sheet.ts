import type { Rectangle } from './address';
import type { Cell } from './cell';
import { CellGrid } from './cellGrid';
import { type PageLayout, PLAIN_PAGE } from './pageLayout';

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
  /** Heights in points that were chosen; other rows are as high as their texts. */
  readonly rowHeights = new Map<number, number>();
  /** Cells shown as one, whose first has the content of all. */
  merges: readonly Rectangle[] = [];
  showsGridlines = true;
  /** How many rows at the top and columns at the left stay in sight. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  page: PageLayout = PLAIN_PAGE;
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
