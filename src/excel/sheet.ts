import type { Fault, Sheet } from '../app/ports';
import type { Result } from '../core/index';
import { readGrid } from './readGrid';
import { inExcel } from './run';
import { KnownFault } from './toFault';

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
