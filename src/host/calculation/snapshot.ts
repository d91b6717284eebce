import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
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
    rowData: Object.fromEntries(
      [...wrappedRowHeights(sheet, pixelsOf)].map(([row, ah]) => [row, { ah, ia: BooleanNumber.TRUE }]),
    ),
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
