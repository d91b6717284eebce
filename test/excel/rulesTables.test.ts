/** @jest-environment jsdom */
import { createRulesTables } from '../../src/excel/rulesTables';
import { excelForEachTest, sheetOf } from './excelWorkbook';

const workbook = excelForEachTest();
const rules = createRulesTables();
const made = {
  sheet: 'Procedures',
  headers: ['Procedure', 'Dagen na vervaldag', 'Kanaal', 'Tekst'],
  rows: [['=1+1', { value: 10, format: '0' }, 'mail', '@SUM(1)']],
};

const cell = (row: number, column: number) => sheetOf(workbook, 'Procedures').cell(row, column);

test('a new table stands behind the others, its texts stay texts and its numbers numbers', async () => {
  expect((await rules.make('procedures', made)).ok).toBe(true);
  expect(workbook.sheets.active.name).toBe('Open items');
  expect(workbook.tables.byName('DunningProcedures')?.area).toMatchObject({ row: 0, rows: 2, columns: 4 });
  expect(cell(1, 0)).toMatchObject({ content: '=1+1', numberFormat: '@' });
  expect(cell(1, 1)).toMatchObject({ content: 10, numberFormat: '0' });
  expect(cell(1, 3)).toMatchObject({ content: '@SUM(1)', numberFormat: '@' });
});

test('a table that is there is not written over', async () => {
  await rules.make('procedures', made);
  await rules.make('procedures', { ...made, rows: [['other', '', '', '']] });
  expect(workbook.sheets.all()).toHaveLength(2);
  expect(cell(1, 0).content).toBe('=1+1');
});

test('a table is shown with its headers, or one of its rows', async () => {
  await rules.make('procedures', made);
  await rules.show('procedures', 2);
  expect(workbook.sheets.active.name).toBe('Procedures');
  expect(workbook.selection).toMatchObject({ row: 1, column: 0, columns: 4 });
  await rules.show('procedures');
  expect(workbook.selection).toMatchObject({ row: 0 });
});

test('a table is read while a filter hides rows of it and its sheet is protected', async () => {
  await rules.make('procedures', made);
  const sheet = sheetOf(workbook, 'Procedures');
  workbook.sheets.setProtected(sheet, true);
  sheet.filterHidesRows = true;
  const read = await rules.read();
  expect(read).toMatchObject({ ok: true, value: { procedures: { rows: [{ row: 2 }] } } });
});
