import { fail, ok, type Result } from '../../core/index';
import { intersection } from './area';
import { type Cell, likeCell } from './cell';
import type { CellEditor } from './cellEditor';
import type { Changes } from './changes';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { NameList } from './nameList';
import { shiftedPage } from './pageLayout';
import type { Refusal } from './refusal';
import type { Sheet } from './sheet';
import type { SheetList } from './sheetList';
import { alongAxis, shifted, shiftedFormula } from './shifting';
import { liftSpills } from './spill';
import type { Table, TableList } from './tableList';
import { keepsHeader, leastRows } from './tableRows';
import type { Area, Shift, Source } from './types';

/** Inserts and deletes cells; everything that refers to moved cells follows: tables, names, formulas. */
export class CellShifter {
  constructor(
    private readonly changes: Changes,
    private readonly sheets: SheetList,
    private readonly tables: TableList,
    private readonly names: NameList,
    private readonly editor: CellEditor,
  ) {}

  /** Inserts empty cells at `area` and moves what was there down or right. */
  insert(area: Area, direction: 'down' | 'right', source: Source): Result<void, Refusal> {
    return this.shift(area, direction === 'down' ? 'row' : 'column', 1, source);
  }

  /** Deletes the cells of `area` and moves what was below up, or what was right of it left. */
  delete(area: Area, direction: 'up' | 'left', source: Source): Result<void, Refusal> {
    return this.shift(area, direction === 'up' ? 'row' : 'column', -1, source);
  }

  private shift(area: Area, axis: Shift['axis'], sign: 1 | -1, source: Source): Result<void, Refusal> {
    const editable = this.editor.editable(area, source);
    if (!editable.ok) return editable;
    const sheet = editable.value;
    const shift = shiftOf(area, axis, sign);
    if (this.cutsTable(shift, area) || this.pushesOff(sheet, shift) || cutsMerge(sheet, shift, area))
      return fail({ code: 'table-in-the-way' });
    if (!this.tables.all().every((table) => keepsHeader(table, shift)))
      return fail({ code: 'table-in-the-way' });
    const firstRows = sign < 0 ? this.firstRows(sheet) : [];
    this.moveCells(sheet, shift, axis === 'row' && area.columns === MAX_COLUMNS && sign === 1);
    moveSheetFacts(sheet, shift);
    this.rewriteFormulas(sheet, shift);
    this.changes.emit({ kind: 'shifted', source, shift, ...area });
    this.tables.rearrange(sheet.id, (table) => shifted(table, shift));
    for (const [id, cells] of firstRows) {
      const table = this.tables.byId(id);
      if (table && table.area.rows < leastRows(table)) this.keepEmptyRow(sheet, table, cells, area, source);
    }
    return ok(undefined);
  }

  /** The first row of data of each table on the sheet, by table id. */
  private firstRows(sheet: Sheet): Map<string, Cell[]> {
    const tables = this.tables.all().filter(({ area }) => area.sheet === sheet.id);
    return new Map(
      tables.map(({ id, area }) => [
        id,
        Array.from({ length: area.columns }, (_, index) => sheet.cell(area.row + 1, area.column + index)),
      ]),
    );
  }

  /** A table whose data was all deleted keeps one empty row of the same looks, as in Excel. */
  private keepEmptyRow(
    sheet: Sheet,
    table: Table,
    cells: readonly Cell[],
    deleted: Area,
    source: Source,
  ): void {
    const empty = { ...table.area, row: table.area.row + 1, rows: 1 };
    this.shift({ ...deleted, row: empty.row, rows: 1 }, 'row', 1, source);
    this.tables.resize(table, { ...table.area, rows: leastRows(table) });
    cells.forEach((cell, index) => {
      sheet.grid.set(empty.row, empty.column + index, likeCell(cell, '', null));
    });
    this.changes.emit({ kind: 'cells', source, formatsOnly: true, ...empty });
  }

  private moveCells(sheet: Sheet, shift: Shift, likeRowAbove: boolean): void {
    const place = (row: number, column: number) => shifted({ row, column, rows: 1, columns: 1 }, shift);
    const putBack = liftSpills(sheet.grid, sheet.usedRectangle());
    const wholeRows = shift.axis === 'row' && shift.from === 0 && shift.to === MAX_COLUMNS;
    if (wholeRows) sheet.grid.rearrangeRows((row) => place(row, 0)?.row ?? null);
    else sheet.grid.rearrange(place);
    if (likeRowAbove && shift.at > 0) this.formatLikeRowAbove(sheet, shift);
    putBack(place);
  }

  /** New rows take the formats of the row above them, as in Excel. */
  private formatLikeRowAbove(sheet: Sheet, shift: Shift): void {
    const above: [Cell, number][] = [];
    const row = { row: shift.at - 1, column: 0, rows: 1, columns: MAX_COLUMNS };
    sheet.grid.each(row, (cell, _row, column) => above.push([cell, column]));
    for (const [cell, column] of above) {
      for (let down = 0; down < shift.count; down++) {
        sheet.grid.set(shift.at + down, column, likeCell(cell, '', null));
      }
    }
  }

  private rewriteFormulas(moved: Sheet, shift: Shift): void {
    for (const sheet of this.sheets.all()) {
      const used = sheet.usedRectangle(true);
      if (!used) continue;
      const rewritten: [Cell, number, number][] = [];
      sheet.grid.each(used, (cell, row, column) => {
        if (cell.formula === null) return;
        const formula = shiftedFormula(cell.formula, sheet.name, moved.name, shift);
        if (formula !== cell.formula) rewritten.push([{ ...cell, formula }, row, column]);
      });
      for (const [cell, row, column] of rewritten) sheet.grid.set(row, column, cell);
    }
    this.names.rewrite(({ formula }) => shiftedFormula(formula, '', moved.name, shift));
  }

  /** Excel refuses to move a part of a table. */
  private cutsTable(shift: Shift, area: Area): boolean {
    const moving =
      shift.axis === 'row'
        ? { row: area.row, column: area.column, rows: MAX_ROWS - area.row, columns: area.columns }
        : { row: area.row, column: area.column, rows: area.rows, columns: MAX_COLUMNS - area.column };
    return this.tables.all().some(({ area: table }) => {
      if (table.sheet !== shift.sheet || !intersection(table, moving)) return false;
      const [start, end] =
        shift.axis === 'row'
          ? [table.column, table.column + table.columns]
          : [table.row, table.row + table.rows];
      return start < shift.from || end > shift.to;
    });
  }

  /** Whether cells in use would leave the sheet. */
  private pushesOff(sheet: Sheet, shift: Shift): boolean {
    const used = sheet.usedRectangle(true);
    if (!used || shift.count < 0) return false;
    return shift.axis === 'row'
      ? used.row + used.rows + shift.count > MAX_ROWS
      : used.column + used.columns + shift.count > MAX_COLUMNS;
  }
}

/** The filter, merged cells, what is printed and the sizes of whole rows and columns move too. */
function moveSheetFacts(sheet: Sheet, shift: Shift): void {
  sheet.filter = sheet.filter && shifted(sheet.filter, shift);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const after = shifted(merge, shift);
    return after && after.rows * after.columns > 1 ? [after] : [];
  });
  sheet.page = shiftedPage(sheet.page, shift);
  if (shift.axis === 'column' && shift.to - shift.from >= MAX_ROWS) moveSizes(sheet.columnWidths, shift);
  if (shift.axis === 'row' && shift.to - shift.from >= MAX_COLUMNS) moveSizes(sheet.rowHeights, shift);
}

function moveSizes(sizes: Map<number, number>, shift: Shift): void {
  const before = [...sizes];
  sizes.clear();
  for (const [at, size] of before) {
    const after = alongAxis(at, 1, shift);
    if (after) sizes.set(after.start, size);
  }
}

/** Excel refuses to move a part of merged cells. */
function cutsMerge(sheet: Sheet, shift: Shift, area: Area): boolean {
  return sheet.merges.some((merge) => {
    const [start, size, crossStart, crossSize] =
      shift.axis === 'row'
        ? [merge.row, merge.rows, merge.column, merge.columns]
        : [merge.column, merge.columns, merge.row, merge.rows];
    const moves = start + size > (shift.axis === 'row' ? area.row : area.column);
    const touched = crossStart < shift.to && crossStart + crossSize > shift.from;
    return moves && touched && (crossStart < shift.from || crossStart + crossSize > shift.to);
  });
}

function shiftOf(area: Area, axis: Shift['axis'], sign: 1 | -1): Shift {
  const { sheet, row, column, rows, columns } = area;
  return axis === 'row'
    ? { sheet, axis, at: row, count: sign * rows, from: column, to: column + columns }
    : { sheet, axis, at: column, count: sign * columns, from: row, to: row + rows };
}
