import {
  BooleanNumber,
  type ICellData,
  type IFreeze,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Rectangle } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { enteredCell, toCellData } from './cellData';
import { wrappedRowHeights } from './rowHeights';

/** Empty rows and columns that the view offers beyond the used ones. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_COLUMNS = 26;

/** Width in pixels of a column of so many characters of the standard font (7 px each, 5 px margin). */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** `charactersOf(pixelsOf(12)) //=> 12` */
export function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

/** Pixels of a row of so many points. */
export const heightPixels = (points: number): number => Math.round((points * 4) / 3);

/** Merged cells as Univer names them. */
export const mergeRange = ({ row, column, rows, columns }: Rectangle): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** Frozen panes as Univer has them. */
export const freezeOf = ({ frozen: { rows, columns } }: Sheet): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/** How many rows and columns a sheet needs in the view. */
export function roomFor(sheet: Sheet): { rowCount: number; columnCount: number } {
  const used = sheet.usedRectangle();
  return {
    rowCount: (used ? used.row + used.rows : 0) + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS),
  };
}

/** A sheet as Univer loads it. */
export function sheetSnapshot(sheet: Sheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const used = sheet.usedRectangle();
  if (used) {
    sheet.grid.each(used, (cell, row, column) => {
      cellData[row] ??= {};
      cellData[row][column] = withoutNulls(toCellData(enteredCell(cell)));
    });
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...roomFor(sheet),
    cellData,
    rowData: Object.fromEntries([
      ...[...wrappedRowHeights(sheet, pixelsOf)].map(([row, ah]) => [row, { ah, ia: BooleanNumber.TRUE }]),
      ...[...sheet.rowHeights].map(([row, points]) => [
        row,
        { h: heightPixels(points), ia: BooleanNumber.FALSE },
      ]),
    ]),
    mergeData: sheet.merges.map(mergeRange),
    showGridlines: sheet.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(sheet),
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([column, width]) => [column, { w: pixelsOf(width) }]),
    ),
  };
}

/** The workbook as Univer loads it; names are told separately. */
export function workbookSnapshot(workbook: Workbook, unitId: string): Partial<IWorkbookData> {
  const sheets = workbook.sheets.all();
  return {
    id: unitId,
    name: workbook.fileName,
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
  };
}

// In a snapshot, unlike in an edit, null facets would be kept and take room.
function withoutNulls(cell: ICellData): ICellData {
  const style = Object.entries(cell.s ?? {}).filter(([, value]) => value !== null);
  const rest = Object.entries(cell).filter(([key, value]) => key !== 's' && value !== null);
  return { ...Object.fromEntries(rest), ...(style.length > 0 ? { s: Object.fromEntries(style) } : {}) };
}
