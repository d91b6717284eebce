import { fail, ok, type Result } from '../../core/index';
import type { Rectangle } from './address';
import { fitsSheet } from './area';
import { type Cell, hasContent, isUntouched, likeCell, withContent } from './cell';
import type { Changes } from './changes';
import { entered } from './coercion';
import { MAX_TEXT } from './limits';
import type { Refusal } from './refusal';
import type { Sheet } from './sheet';
import type { SheetList } from './sheetList';
import { clearSpill } from './spill';
import { tableToGrow } from './tableGrowth';
import type { TableList } from './tableList';
import type { Area, CellContent, CellStyle, Source } from './types';

/** One value for all cells of an area, or one per cell; null leaves a cell as it is. */
export type PerCell<T> = T | readonly (readonly (T | null)[])[];

/** Style facets to change; null removes one. */
export type StylePatch = { readonly [Facet in keyof CellStyle]: CellStyle[Facet] | null };

/** More cells than this are not written at once: it is a whole column chosen by mistake. */
const MAX_CELLS = 2_000_000;

/** Edits of cells by the user and by add-ins. */
export class CellEditor {
  constructor(
    private readonly changes: Changes,
    private readonly sheets: SheetList,
    private readonly tables: TableList,
  ) {}

  /**
   * Enters values and formulas as Excel does: texts are read (see `enteredText`), `''` empties a cell.
   * A user's entry directly below a table makes the table longer.
   */
  enter(area: Area, contents: PerCell<CellContent>, source: Source): Result<void, Refusal> {
    if (longest(contents) > MAX_TEXT) return fail({ code: 'text-too-long' });
    const growing = source === 'user' ? tableToGrow(this.tables, area) : null;
    const sheet = this.write(area, contents, source, (cell, content, row, column, onto) => {
      if ((cell.spilledFrom && content === '') || isCovered(onto.merges, row, column)) return cell;
      if (cell.spill) clearSpill(onto.grid, row, column, cell.spill);
      const above =
        growing && isUntouched(cell) ? onto.cell(growing.area.row + growing.area.rows - 1, column) : null;
      const { content: value, formula } = entered(content, (above ?? cell).numberFormat);
      return above ? likeCell(above, value, formula) : withContent(cell, value, formula);
    });
    if (!sheet.ok) return sheet;
    if (growing && hasAny(sheet.value, area)) {
      this.tables.resize(growing, { ...growing.area, rows: growing.area.rows + area.rows });
    }
    this.changes.emit({ kind: 'cells', source, ...area });
    return ok(undefined);
  }

  setNumberFormats(area: Area, formats: PerCell<string>, source: Source): Result<void, Refusal> {
    const sheet = this.write(area, formats, source, (cell, numberFormat) => ({ ...cell, numberFormat }));
    if (sheet.ok) this.changes.emit({ kind: 'cells', source, formatsOnly: true, ...area });
    return sheet.ok ? ok(undefined) : sheet;
  }

  setStyle(area: Area, patches: PerCell<StylePatch>, source: Source): Result<void, Refusal> {
    const sheet = this.write(area, patches, source, (cell, patch) => ({
      ...cell,
      style: patched(cell.style, patch),
    }));
    if (sheet.ok) this.changes.emit({ kind: 'cells', source, formatsOnly: true, ...area });
    return sheet.ok ? ok(undefined) : sheet;
  }

  /** Empties cells: their contents, their formats or both. */
  clear(area: Area, what: 'all' | 'contents' | 'formats', source: Source): Result<void, Refusal> {
    const sheet = this.editable(area, source);
    if (!sheet.ok) return sheet;
    const grid = sheet.value.grid;
    const touched: [number, number][] = [];
    grid.each(area, (_cell, row, column) => touched.push([row, column]));
    for (const [row, column] of touched) {
      const cell = grid.get(row, column);
      if (what !== 'formats' && cell.spill) clearSpill(grid, row, column, cell.spill);
      const kept = what === 'formats' || cell.spilledFrom ? cell : withContent(cell, '', null);
      grid.set(row, column, what === 'contents' ? kept : withoutFormats(kept, what));
    }
    const formatsOnly = what === 'formats' ? ({ formatsOnly: true } as const) : {};
    this.changes.emit({ kind: 'cells', source, ...formatsOnly, ...area });
    return ok(undefined);
  }

  /** Width in characters, null for the default, of `columns` columns from `column`. */
  setColumnWidth(sheet: Sheet, column: number, columns: number, width: number | null): void {
    for (let each = column; each < column + columns; each++) {
      if (width === null) sheet.columnWidths.delete(each);
      else sheet.columnWidths.set(each, width);
    }
    this.changes.emit({ kind: 'columns-sized', sheet: sheet.id });
  }

  /** The sheet of an area that may be edited by `source`. */
  editable(area: Area, source: Source): Result<Sheet, Refusal> {
    const sheet = this.sheets.byId(area.sheet);
    if (!sheet) return fail({ code: 'no-such-sheet' });
    if (!fitsSheet(area)) return fail({ code: 'area-invalid' });
    if (sheet.isProtected && source !== 'calculation') return fail({ code: 'sheet-protected' });
    return ok(sheet);
  }

  private write<T>(
    area: Area,
    values: PerCell<T>,
    source: Source,
    next: (cell: Cell, value: T, row: number, column: number, sheet: Sheet) => Cell,
  ): Result<Sheet, Refusal> {
    const editable = this.editable(area, source);
    if (!editable.ok) return editable;
    if (area.rows * area.columns > MAX_CELLS) return fail({ code: 'area-too-large' });
    const each = Array.isArray(values) ? (values as readonly (readonly (T | null)[])[]) : null;
    if (each && !hasSize(each, area)) return fail({ code: 'size-mismatch' });
    const grid = editable.value.grid;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const value = each ? each[row]?.[column] : (values as T);
        if (value === null || value === undefined) continue;
        const cell = grid.get(area.row + row, area.column + column);
        grid.set(
          area.row + row,
          area.column + column,
          next(cell, value, area.row + row, area.column + column, editable.value),
        );
      }
    }
    return editable;
  }
}

/** Whether a cell is hidden behind the first one of merged cells: what is entered into it is lost. */
const isCovered = (merges: readonly Rectangle[], row: number, column: number): boolean =>
  merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      (row !== merge.row || column !== merge.column),
  );

function longest(contents: PerCell<CellContent>): number {
  const each = Array.isArray(contents)
    ? (contents as readonly (readonly (CellContent | null)[])[])
    : [[contents]];
  let most = 0;
  for (const row of each)
    for (const content of row) if (typeof content === 'string') most = Math.max(most, content.length);
  return most;
}

function hasSize(values: readonly (readonly unknown[])[], area: Rectangle): boolean {
  return values.length === area.rows && values.every((row) => row.length === area.columns);
}

function hasAny(sheet: Sheet, area: Rectangle): boolean {
  let any = false;
  sheet.grid.each(area, (cell) => {
    any ||= hasContent(cell);
  });
  return any;
}

function withoutFormats({ fileStyle: _style, attached, ...cell }: Cell, what: 'all' | 'formats'): Cell {
  const plain = { ...cell, numberFormat: 'General', style: {} };
  return what === 'formats' && attached ? { ...plain, attached } : plain;
}

/** `patched({ bold: true }, { bold: null, wrap: true }) //=> { wrap: true }` */
function patched(style: CellStyle, patch: StylePatch): CellStyle {
  const kept = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as CellStyle;
}
