import ExcelJS from 'exceljs';

/**
 * Six documents of two customers in two currencies. On 21 November 2026: F-1 is 10 days late, F-2 9, F-3 51, F-4 not
 * due, F-5 a credit, F-6 30.
 */
export const LEDGER = `Customer number,Customer name,Invoice number,Invoice date,Due date,Open amount,Currency,E-mail,Language
C1,Zee NV,F-1,2026-10-12,2026-11-11,100.10,EUR,ap@zee.example,nl
C1,Zee NV,F-2,2026-10-13,2026-11-12,200.20,EUR,ap@zee.example,nl
C1,Zee NV,F-3,2026-09-01,2026-10-01,50.00,USD,ap@zee.example,nl
C2,Ardenne SA,F-4,2026-11-01,2026-12-01,80.00,EUR,,
C2,Ardenne SA,F-5,2026-10-02,2026-11-01,-30.05,EUR,,
C2,Ardenne SA,F-6,2026-09-22,2026-10-22,70.00,EUR,,
`;

/** Documents of one customer with the days on which they were cleared: one paid 4 days late, one open since 9 November. */
export const POSTED = `Customer number,Customer name,Document number,Type,Invoice date,Due date,Amount,Clearing date
C1,Zee NV,F-1,Invoice,2026-09-10,2026-10-10,1000.00,2026-10-14
C1,Zee NV,P-1,Payment,2026-10-14,2026-10-14,-1000.00,2026-10-14
C1,Zee NV,F-2,Invoice,2026-11-09,2026-11-16,500.00,
`;

/** Cells of a table or list, the first row its headers. */
export type Cells = readonly (readonly (string | number | { readonly formula: string })[])[];

/** Rows of a text of comma-separated values without quotes. */
export const cellsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));

/** A workbook as Excel would save it: the open items as a list, and tables on sheets of their own names. */
export async function workbookOf(
  items: Cells,
  tables: Readonly<Record<string, { readonly sheet: string; readonly cells: Cells }>> = {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Open items').addRows(items.map((row) => [...row]));
  for (const [name, { sheet, cells }] of Object.entries(tables)) {
    const [headers = [], ...rows] = cells;
    workbook.addWorksheet(sheet).addTable({
      name,
      ref: 'A1',
      columns: headers.map((header) => ({ name: String(header) })),
      rows: rows.map((row) => [...row]),
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook as exceljs, an independent reader, sees it. */
export async function openXlsx(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** A sheet of a name; a missing one ends the test. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
