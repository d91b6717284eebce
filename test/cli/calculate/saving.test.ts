import ExcelJS from 'exceljs';
import { openWorkbook, saveWorkbook } from '../../../src/host/workbook/file';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { fill } from '../../host/workbook/build';
import { calculated } from './calculated';

const DAY_46347 = new Date(Date.UTC(2026, 10, 21));

/** A workbook as another program would write it, its formulas without results or with old ones. */
async function foreignFile(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Open items');
  sheet.columns = [{ width: 30 }, { width: 12 }, { width: 14 }, {}];
  sheet.addTable({
    name: 'Items',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleMedium4' },
    columns: [{ name: 'Customer' }, { name: 'Number' }, { name: 'Due' }, { name: 'Open' }],
    rows: [
      ["Café d'Été", '007', new Date(Date.UTC(2026, 9, 18)), 1234.5],
      ['Bolt', '=1+1', new Date(Date.UTC(2026, 10, 1)), -3],
    ],
  });
  sheet.getColumn(2).numFmt = '@';
  sheet.getColumn(3).numFmt = 'dd/mm/yyyy';
  sheet.getCell('D2').numFmt = '#,##0.00';
  sheet.getCell('A2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEECC' } };
  sheet.addConditionalFormatting({
    ref: 'D2:D3',
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: ['0'], priority: 1, style: {} }],
  });
  const overview = book.addWorksheet('Overview');
  overview.getColumn(2).width = 44;
  overview.getCell('B1').value = DAY_46347;
  overview.getCell('B1').numFmt = 'dd/mm/yyyy';
  overview.getCell('B2').value = { formula: "_xldudf_DUNNING_LEVEL('Open items'!C2,AsOf)", result: 9 };
  overview.getCell('B3').value = { formula: '_xldudf_DUNNING_WHY(\'Open items\'!C2,AsOf,,,,,,"en")' };
  overview.getCell('B4').value = { formula: 'SUM(Items[Open])' };
  overview.getCell('B4').numFmt = '#,##0.00';
  overview.getCell('B5').value = { formula: '_xlfn.STDEV.S(1,2,3)' };
  overview.getCell('B6').value = { formula: 'IF(B4>0,"","none")' };
  overview.getCell('B7').value = { formula: '_xlfn.XLOOKUP("Bolt",Items[Customer],Items[Open])' };
  overview.getCell('B8').value = { formula: '1/0' };
  overview.getCell('B9').value = { formula: 'B4>0' };
  overview.getCell('B2').font = { bold: true };
  overview.getCell('D1').value = {
    formula: "_xldudf_DUNNING_OVERDUE('Open items'!C2:C3,AsOf)",
    shareType: 'array',
    ref: 'D1',
  } as unknown as ExcelJS.CellFormulaValue;
  overview.getCell('D2').numFmt = '0.0';
  book.definedNames.add('Overview!$B$1', 'AsOf');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const result = await openWorkbook(bytes, 'Book.xlsx');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function asOthersRead(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await saveWorkbook(workbook)).slice().buffer);
  return book;
}

test('the file has the results, its formulas as Excel stores them, and all else as it was', async () => {
  const workbook = await opened(await foreignFile());
  const { errors } = await calculated(workbook);
  expect(errors).toEqual([{ sheet: 'Overview', address: 'B8', error: '#DIV/0!' }]);
  const book = await asOthersRead(workbook);
  const overview = book.getWorksheet('Overview');
  const at = (address: string) => overview?.getCell(address).value;
  expect(at('B2')).toMatchObject({ formula: "_xldudf_DUNNING_LEVEL('Open items'!C2,AsOf)", result: 3 });
  expect(at('B3')).toMatchObject({
    formula: '_xldudf_DUNNING_WHY(\'Open items\'!C2,AsOf,,,,,,"en")',
    result: 'Level 3: 34 days overdue (due 18/10/2026).',
  });
  expect(at('B4')).toMatchObject({ formula: 'SUM(Items[Open])', result: 1231.5 });
  expect(at('B5')).toMatchObject({ formula: '_xlfn.STDEV.S(1,2,3)', result: 1 });
  expect(at('B6')).toMatchObject({ formula: 'IF(B4>0,"","none")' });
  expect(at('B7')).toMatchObject({ result: -3 });
  expect(JSON.stringify(at('B8'))).toContain('#DIV/0!');
  expect(at('B9')).toMatchObject({ result: true });
  expect(at('D1')).toMatchObject({ ref: 'D1:D2', result: 34 });
  expect(at('D2')).toBe(20);
  expect(overview?.getCell('D2').numFmt).toBe('0.0');
  expect(overview?.getCell('B1').value).toEqual(DAY_46347);
  expect(overview?.getCell('B4').numFmt).toBe('#,##0.00');
  expect(overview?.getCell('B2').font).toMatchObject({ bold: true });
  expect(overview?.getColumn(2).width).toBeCloseTo(44, 0);
  const sheet = book.getWorksheet('Open items');
  expect(sheet?.getCell('B3').value).toBe('=1+1');
  expect(sheet?.getCell('B3').numFmt).toBe('@');
  expect(sheet?.getCell('C2').value).toEqual(new Date(Date.UTC(2026, 9, 18)));
  expect(sheet?.getCell('A2').fill).toMatchObject({ fgColor: { argb: 'FFFFEECC' } });
  expect(sheet?.getColumn(1).width).toBeCloseTo(30, 0);
  expect(sheet?.getTable('Items')).toBeDefined();
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string }[] };
  expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['D2:D3']);
  expect(book.definedNames.getRanges('AsOf').ranges).toEqual(['Overview!$B$1']);
});

test('saved and opened again, a changed cell changes the results', async () => {
  const first = await opened(await foreignFile());
  await calculated(first);
  const workbook = await opened(await saveWorkbook(first));
  expect((await calculated(workbook)).changed).toBe(0);
  fill(workbook, 'B1', [[46320]], 'Overview');
  // Seven days after the due date of 18 October nothing is due; the other item has not fallen due.
  await calculated(workbook);
  const overview = (await asOthersRead(workbook)).getWorksheet('Overview');
  expect(overview?.getCell('B2').result).toBe(0);
  expect(overview?.getCell('D1').value).toMatchObject({ result: 7 });
  expect(overview?.getCell('D2').value).toBe(-7);
});
