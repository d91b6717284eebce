import { parseCsv } from 'hucre/csv';
import { EMPTY_CELL } from '../cell';
import { Workbook } from '../workbook';
import { csvDelimiter } from './csvDelimiter';
import { decodeWindows1252 } from './windows1252';

/**
 * Makes a workbook with one sheet of a CSV file. Every cell stays the text that it is: codes keep their
 * zeros, `=…` is no formula, and dates and amounts are left to whoever reads the sheet.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { delimiter, body } = csvDelimiter(decoded(bytes));
  const workbook = new Workbook(fileName, [sheetName(fileName)]);
  const { grid } = workbook.sheets.active;
  parseCsv(body, { delimiter }).forEach((cells, row) => {
    cells.forEach((value, column) => {
      const content = typeof value === 'string' ? value : '';
      if (content !== '') grid.set(row, column, { ...EMPTY_CELL, content });
    });
  });
  return workbook;
}

/** UTF-8, UTF-16 with its mark, else Windows-1252, which accounting packages in western Europe write. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** The file's name as a sheet may have it. */
function sheetName(fileName: string): string {
  const name = fileName.replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\]|^'|'$/g, ' ');
  return name.slice(0, 31).replace(/'$/, ' ').trim() || 'Sheet1';
}
