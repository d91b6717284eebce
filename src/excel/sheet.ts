import type { Fault, Sheet, SheetReading } from '../app/ports';
import type { Grid, Result } from '../core/index';
import { readValues } from './blocks';
import { cellValue } from './cellValue';
import { columnFormats } from './columnFormats';
import { inExcel } from './run';
import { KnownFault } from './toFault';

/** More cells than any list of open items has: a stray value in the last corner of the sheet. */
const MAX_CELLS = 20_000_000;

async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { onRows }: SheetReading,
): Promise<Grid> {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) throw new KnownFault({ code: 'sheet-empty', detail: '', sheet: sheet.name });
  const area = {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  if (area.rows * area.columns > MAX_CELLS)
    throw new KnownFault({
      code: 'sheet-too-large',
      detail: `${area.rows} x ${area.columns}`,
      sheet: sheet.name,
    });
  const numberFormats = await columnFormats(context, sheet, area);
  const values = await readValues(context, sheet, area, onRows);
  return {
    sheetName: sheet.name,
    firstRow: area.row + 1,
    firstColumn: area.column + 1,
    rows: values.map((row) => row.map(cellValue)),
    numberFormats,
    // Excel's JavaScript does not say which calendar the book counts from.
    date1904: false,
  };
}

/** The worksheet of a name; a sheet that is gone counts as changed. */
async function existing(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw new KnownFault({ code: 'sheet-changed', detail: '', sheet: name });
  return sheet;
}

/** Reads worksheets through Office.js. */
export function createSheet(): Sheet {
  return {
    readActive: (how = {}) =>
      inExcel((context) => readGrid(context, context.workbook.worksheets.getActiveWorksheet(), how)),
    readNamed: (name, how = {}) =>
      inExcel(async (context) => readGrid(context, await existing(context, name), how)),
    names: () =>
      inExcel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        return worksheets.items.flatMap(({ name, visibility }) => (visibility === 'Visible' ? [name] : []));
      }),
    show: (name, row, column): Promise<Result<void, Fault>> =>
      inExcel(async (context) => {
        const sheet = await existing(context, name);
        sheet.activate();
        sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).select();
        await context.sync();
      }),
  };
}
