import { fail, ok, type Result } from '../../core/index';
import type { Rectangle } from './address';
import { fitsSheet, intersection } from './area';
import type { CellEditor } from './cellEditor';
import type { Changes } from './changes';
import type { PageLayout } from './pageLayout';
import type { Refusal } from './refusal';
import type { Sheet } from './sheet';
import type { TableList } from './tableList';
import type { Area, Source } from './types';

/** Highest row in points. */
export const MAX_ROW_HEIGHT = 409.5;

/** How sheets are laid out: row heights, merged cells, gridlines, frozen panes, print. */
export class SheetLayout {
  constructor(
    private readonly changes: Changes,
    private readonly cells: CellEditor,
    private readonly tables: TableList,
  ) {}

  /** Height in points, null for as high as the texts, of `rows` rows from `row`. */
  setRowHeight(sheet: Sheet, row: number, rows: number, height: number | null): void {
    for (let each = row; each < row + rows; each++) {
      if (height === null) sheet.rowHeights.delete(each);
      else sheet.rowHeights.set(each, height);
    }
    this.changed(sheet);
  }

  /**
   * Shows the cells of an area, or of each of its rows (`across`), as one. The first keeps its content, the others
   * lose theirs, as in Excel. Merged cells inside are taken up; those that lie partly inside, and tables, are in the way.
   */
  merge(area: Area, across: boolean, source: Source): Result<void, Refusal> {
    const editable = this.cells.editable(area, source);
    if (!editable.ok) return editable;
    const sheet = editable.value;
    const parts: Area[] = across
      ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
      : [area];
    const inTheWay = this.tables
      .all()
      .some((table) => table.area.sheet === sheet.id && intersection(table.area, area) !== null);
    const cut = sheet.merges.some((merge) =>
      parts.some((part) => intersection(merge, part) !== null && !contains(part, merge)),
    );
    if (inTheWay || cut) return fail({ code: 'merge-in-the-way' });
    for (const part of parts) this.empty(part, source);
    const kept = sheet.merges.filter((merge) => !parts.some((part) => contains(part, merge)));
    const made = parts.filter(({ rows, columns }) => rows * columns > 1);
    sheet.merges = [
      ...kept,
      ...made.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    ];
    this.changed(sheet);
    return ok(undefined);
  }

  /** Takes apart every merge that touches the area. */
  unmerge(area: Area, source: Source): Result<void, Refusal> {
    const editable = this.cells.editable(area, source);
    if (!editable.ok) return editable;
    const sheet = editable.value;
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    this.changed(sheet);
    return ok(undefined);
  }

  setGridlines(sheet: Sheet, shown: boolean): void {
    sheet.showsGridlines = shown;
    this.changed(sheet);
  }

  /** Keeps the first rows and columns in sight; 0 and 0 for none. */
  freeze(sheet: Sheet, rows: number, columns: number): Result<void, Refusal> {
    const frozen = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    if (rows < 0 || columns < 0 || !fitsSheet(frozen)) return fail({ code: 'area-invalid' });
    sheet.frozen = { rows, columns };
    this.changed(sheet);
    return ok(undefined);
  }

  setPage(sheet: Sheet, changes: Partial<PageLayout>): void {
    sheet.page = { ...sheet.page, ...changes };
    this.changed(sheet);
  }

  /** All cells of the area but the first lose what they hold. */
  private empty(area: Area, source: Source): void {
    const { row, column, rows, columns } = area;
    const beside = { ...area, column: column + 1, rows: 1, columns: columns - 1 };
    const below = { ...area, row: row + 1, rows: rows - 1 };
    for (const part of [beside, below])
      if (part.rows > 0 && part.columns > 0) this.cells.clear(part, 'contents', source);
  }

  private changed(sheet: Sheet): void {
    this.changes.emit({ kind: 'layout-changed', sheet: sheet.id });
  }
}

const contains = (outer: Rectangle, inner: Rectangle): boolean => {
  const both = intersection(outer, inner);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
};
