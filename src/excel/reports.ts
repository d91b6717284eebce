import type { NewReport, Reports } from '../app/ports';
import { reportLayout } from './reportLayout';
import { queueLooks } from './reportLooks';
import { sheetNameFor } from './reportName';
import { queuePrint } from './reportPrint';
import { keepMade, orUnkept, type Stamps } from './restore/recording';
import { writingInExcel } from './run';
import { KnownFault } from './toFault';
import { writeCells } from './writeCells';

/** Letters of other fonts, and bold ones, are wider than the digits of Excel's standard font. */
const SLACK = 1.12;

/** Points of a column of so many characters, with the margins of a cell. */
const points = (characters: number): number => characters * SLACK * 5.25 + 3.75;

/** A new sheet behind the one in front. Stops with a fault where nobody may add one. */
async function sheetFor(context: Excel.RequestContext, wanted: string): Promise<Excel.Worksheet> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const front = worksheets.getActiveWorksheet().load('position');
  await context.sync();
  if (protection.protected) throw new KnownFault({ code: 'workbook-protected', detail: '' });
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(sheetNameFor(wanted, taken));
  sheet.position = front.position + 1;
  return sheet.load('name');
}

async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, report: NewReport): Promise<void> {
  const layout = reportLayout(report);
  const columns = layout.cells[0]?.length ?? 0;
  sheet.showGridlines = false;
  for (let column = 0; column < columns; column += 1)
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(report.columns[column]?.width ?? 10);
  await writeCells(context, sheet, { row: 0, column: 0 }, layout.cells);
  queueLooks(sheet, layout);
  queuePrint(sheet, report.print, layout);
  sheet.activate();
  sheet.getRangeByIndexes(0, 0, 1, 1).select();
  await context.sync();
}

const titleOf = ({ parts }: NewReport): string => parts.find((part) => part.kind === 'title')?.text ?? '';

/** Makes reports as worksheets, through Office.js. A report is there as a whole or not at all. */
export function createReports(stamps: Stamps): Reports {
  return {
    make: (report) =>
      writingInExcel(async (context) => {
        const sheet = await sheetFor(context, report.sheet);
        try {
          await fill(context, sheet, report);
        } catch (error) {
          sheet.delete();
          await context.sync();
          throw error;
        }
        const { name } = sheet;
        const subject = { place: 'report', of: titleOf(report) } as const;
        await orUnkept(() => keepMade(context, stamps, subject, sheet, null));
        return { sheet: name };
      }),
  };
}
