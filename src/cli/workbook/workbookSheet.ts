import type { Sheet } from '../../app/ports';
import { type CellValue, fail, type Grid, ok } from '../../core/index';
import { isCellError } from '../../host/workbook/cell';
import type { Sheet as WorkbookSheet } from '../../host/workbook/sheet';
import type { CellContent } from '../../host/workbook/types';
import type { Workbook } from '../../host/workbook/workbook';

/** Content of a cell as the readers take it: the name of an error, null for a blank cell. */
export const cellValueOf = (content: CellContent): CellValue => {
  if (isCellError(content)) return content.error;
  return content === '' ? null : content;
};

/**
 * The used cells of a sheet, or its first `rows` of them; null when it has none. Serials count from 1900: the file
 * was opened so.
 */
export function gridOf(sheet: WorkbookSheet, rows = Number.POSITIVE_INFINITY): Grid | null {
  const used = sheet.usedRectangle(true);
  if (used === null) return null;
  const cells = Array.from({ length: Math.min(used.rows, rows) }, (_row, row) =>
    Array.from({ length: used.columns }, (_column, column) =>
      sheet.cell(used.row + row, used.column + column),
    ),
  );
  return {
    sheetName: sheet.name,
    firstRow: used.row + 1,
    firstColumn: used.column + 1,
    rows: cells.map((row) => row.map(({ content }) => cellValueOf(content))),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
    date1904: false,
  };
}

/** The sheets of an opened workbook; `open` is the one with the open items. */
export function createWorkbookSheet(
  workbook: Workbook,
  open: WorkbookSheet,
): Pick<Sheet, 'readActive' | 'readNamed'> {
  const read: Sheet['readActive'] = async ({ onRows } = {}) => {
    const grid = gridOf(open);
    if (grid === null) return fail({ code: 'sheet-empty', detail: workbook.fileName, sheet: open.name });
    onRows?.(grid.rows.length, grid.rows.length);
    return ok(grid);
  };
  return { readActive: read, readNamed: (_name, how) => read(how) };
}
