import path from 'node:path';
import ExcelJS from 'exceljs';
import type { CellValue, Grid } from '../../src/core/reading/grid';

const file = path.join(__dirname, '..', '..', 'assets', 'sample-open-items.xlsx');

/** The sample workbook as exceljs, an independent reader, sees it. */
export async function openSample(): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const MS_A_DAY = 86400000;
/** Serial of 1970-01-01. */
const EPOCH = 25569;

function plain(value: ExcelJS.CellValue): CellValue {
  if (value instanceof Date) return value.getTime() / MS_A_DAY + EPOCH;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A sheet as Excel would hand it over: serials for dates, null for blanks. */
export function gridOf(sheet: ExcelJS.Worksheet): Grid {
  const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => sheet.getCell(row + 1, column + 1)),
  );
  return {
    sheetName: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    rows: cells.map((row) => row.map((cell) => plain(cell.value))),
    numberFormats: cells.map((row) => row.map((cell) => cell.numFmt ?? 'General')),
    date1904: false,
  };
}
