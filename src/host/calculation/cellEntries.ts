import type { IRange } from '@univerjs/core';
import type { StylePatch } from '../workbook/cellEditor';
import { isSameStyle } from '../workbook/cellStyle';
import { TEXT_FORMAT } from '../workbook/coercion';
import type { Refusal } from '../workbook/refusal';
import type { Sheet } from '../workbook/sheet';
import type { Area, CellContent } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { type EnteredCell, enteredCell, isSameContent } from './cellData';
import type { SheetIds } from './sheetIds';
import type { View } from './view';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Entry extends Place {
  readonly cell: EnteredCell;
}

/** A block is written in one go when at most this many cells around each entry are untouched ones. */
const SPARSENESS = 20;

/** Compares cells of the view with the workbook and enters those that differ, as the user. */
export class CellEntries {
  constructor(
    private readonly view: View,
    private readonly workbook: Workbook,
    private readonly ids: SheetIds,
    private readonly refused: (refusal: Refusal, area: Area) => void,
  ) {}

  /** Takes the named cells of a sheet (Univer's id). */
  take(id: string, places: readonly Place[]): void {
    const sheet = this.workbook.sheets.byId(this.ids.host(id) ?? '');
    if (!sheet) return;
    const entries = places.map(({ row, column }) => ({ row, column, cell: this.view.read(id, row, column) }));
    for (const block of blocks(sheet.id, entries)) this.enter(sheet, block.area, block.entries);
  }

  takeRanges(id: string, ranges: readonly IRange[]): void {
    const { rows, columns } = this.extent(id);
    const places: Place[] = [];
    for (const range of ranges) {
      for (let row = range.startRow; row <= Math.min(range.endRow, rows - 1); row++) {
        for (let column = range.startColumn; column <= Math.min(range.endColumn, columns - 1); column++) {
          places.push({ row, column });
        }
      }
    }
    this.take(id, places);
  }

  takeAll(id: string): void {
    const { rows, columns } = this.extent(id);
    this.takeRanges(id, [{ startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 }]);
  }

  private extent(id: string): { rows: number; columns: number } {
    const shown = this.view.extent(id);
    const used = this.workbook.sheets.byId(this.ids.host(id) ?? '')?.usedRectangle();
    return {
      rows: Math.max(shown.rows, used ? used.row + used.rows : 0),
      columns: Math.max(shown.columns, used ? used.column + used.columns : 0),
    };
  }

  private enter(sheet: Sheet, area: Area, entries: readonly Entry[]): void {
    const before = entries.map((entry) => enteredCell(sheet.cell(entry.row, entry.column)));
    const formats = grid<string>(area);
    const contents = grid<CellContent>(area);
    const styles = grid<StylePatch>(area);
    entries.forEach((entry, index) => {
      const old = before[index];
      const row = entry.row - area.row;
      const column = entry.column - area.column;
      const { cell } = entry;
      if (cell.numberFormat !== old?.numberFormat) formats.set(row, column, cell.numberFormat);
      const sameValue = old && cell.formula === old.formula && isSameContent(cell.content, old.content);
      if (!sameValue) contents.set(row, column, typed(cell));
      if (!old || !isSameStyle(cell.style, old.style)) styles.set(row, column, wholeStyle(cell));
    });
    const { cells } = this.workbook;
    const results = [
      ...(formats.any ? [cells.setNumberFormats(area, formats.rows, 'user')] : []),
      ...(contents.any ? [cells.enter(area, contents.rows, 'user')] : []),
      ...(styles.any ? [cells.setStyle(area, styles.rows, 'user')] : []),
    ];
    const refusal = results.find((result) => !result.ok);
    if (refusal && !refusal.ok) this.refused(refusal.error, area);
  }
}

/** The entry as the workbook reads it: texts are marked as such, so that `'12'` does not become 12. */
function typed({ content, formula, numberFormat }: EnteredCell): CellContent {
  if (formula !== null) return formula;
  const isText = typeof content === 'string' && content !== '';
  return isText && numberFormat !== TEXT_FORMAT ? `'${content}` : content;
}

const NO_STYLE: { readonly [Facet in keyof Required<StylePatch>]: null } = {
  bold: null,
  italic: null,
  underline: null,
  fontSize: null,
  fontName: null,
  fontColour: null,
  fill: null,
  wrap: null,
  horizontal: null,
  vertical: null,
  indent: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

/** Every facet said, absent ones as null, so that it replaces the old style. */
function wholeStyle({ style }: EnteredCell): StylePatch {
  return { ...NO_STYLE, ...style };
}

function grid<T>({ rows, columns }: Area) {
  const values: (T | null)[][] = Array.from({ length: rows }, () => Array<T | null>(columns).fill(null));
  return {
    any: false,
    rows: values,
    set(row: number, column: number, value: T): void {
      this.any = true;
      const line = values[row];
      if (line) line[column] = value;
    },
  };
}

/** One block around all entries, or one for each where they lie far apart. */
function blocks(sheet: string, entries: readonly Entry[]): { area: Area; entries: Entry[] }[] {
  if (entries.length === 0) return [];
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of entries) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const area = { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (area.rows * area.columns <= entries.length * SPARSENESS) return [{ area, entries: [...entries] }];
  return entries.map((entry) => ({
    area: { sheet, row: entry.row, column: entry.column, rows: 1, columns: 1 },
    entries: [entry],
  }));
}
