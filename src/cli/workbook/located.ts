import type { CellValue } from '../../core/index';
import type { Rectangle } from '../../host/workbook/address';
import { isCellError } from '../../host/workbook/cell';
import type { Sheet } from '../../host/workbook/sheet';
import type { Table } from '../../host/workbook/tableList';
import type { Workbook } from '../../host/workbook/workbook';
import { cellValueOf } from './workbookSheet';

/** A table or plain list of a workbook: its headers, and the rows below them as texts. */
export interface Located {
  readonly sheet: Sheet;
  readonly headers: readonly string[];
  /** Rows below the header; indexes from 0. */
  readonly body: Rectangle;
}

/** Text of a cell as a person reads it; '' for a blank one. */
function textAt(sheet: Sheet, row: number, column: number): string {
  const { content } = sheet.cell(row, column);
  return isCellError(content) ? content.error : String(content).trim();
}

/** What a cell holds, and in which format it shows; the name of an error, null for a blank one. */
export function cellAt(sheet: Sheet, row: number, column: number): { content: CellValue; format: string } {
  const { content, numberFormat: format } = sheet.cell(row, column);
  return { content: cellValueOf(content), format };
}

/** Where a table is. */
export function locateTable(workbook: Workbook, { area, hasTotalsRow }: Table): Located | null {
  const sheet = workbook.sheets.byId(area.sheet);
  if (sheet === undefined) return null;
  return located(sheet, { ...area, rows: area.rows - (hasTotalsRow ? 1 : 0) });
}

/** A list whose first row has its headers. */
export function locateList(sheet: Sheet): Located | null {
  const used = sheet.usedRectangle(true);
  return used === null ? null : located(sheet, used);
}

function located(sheet: Sheet, { row, column, rows, columns }: Rectangle): Located {
  const headers = Array.from({ length: columns }, (_, index) => textAt(sheet, row, column + index));
  return { sheet, headers, body: { row: row + 1, column, rows: rows - 1, columns } };
}

/** The texts of the rows, `columns` counting from 0 within the list; -1 is a column that is not there. */
export const textsOf = ({ sheet, body }: Located, columns: readonly number[]): string[][] =>
  Array.from({ length: body.rows }, (_, row) =>
    columns.map((column) => (column < 0 ? '' : textAt(sheet, body.row + row, body.column + column))),
  );
