import { parseRectangle } from '../../../src/host/workbook/address';
import type { Area, CellContent } from '../../../src/host/workbook/types';
import type { Workbook } from '../../../src/host/workbook/workbook';

/** The area at an address of a sheet, the active one unless named. */
export function at(workbook: Workbook, address: string, sheetName?: string): Area {
  const sheet = sheetName === undefined ? workbook.sheets.active : workbook.sheets.byName(sheetName);
  const rectangle = parseRectangle(address);
  if (!sheet || !rectangle) throw new Error(`No such area: ${sheetName ?? ''} ${address}`);
  return { sheet: sheet.id, ...rectangle };
}

/** Enters rows from a cell on, as the user would. */
export function fill(workbook: Workbook, address: string, rows: CellContent[][], sheetName?: string): Area {
  const area = { ...at(workbook, address, sheetName), rows: rows.length, columns: rows[0]?.length ?? 0 };
  const done = workbook.cells.enter(area, rows, 'user');
  if (!done.ok) throw new Error(done.error.code);
  return area;
}

/** Enters rows on a sheet of their own, from B2 on, as a table where one is named. */
export function fillSheet(workbook: Workbook, name: string, rows: CellContent[][], table?: string): void {
  workbook.sheets.add(name, 'user');
  const area = fill(workbook, 'B2', rows, name);
  if (table !== undefined) workbook.tables.add(area, { name: table });
}

/** What the cells of an area show. */
export function shown(workbook: Workbook, address: string, sheetName?: string): CellContent[][] {
  const area = at(workbook, address, sheetName);
  const sheet = workbook.sheets.byId(area.sheet);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from(
      { length: area.columns },
      (_column, column) => sheet?.cell(area.row + row, area.column + column).content ?? '',
    ),
  );
}
