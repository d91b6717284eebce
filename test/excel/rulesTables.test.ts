/** @jest-environment jsdom */
import type { RawRow } from '../../src/app/ports';
import { createRulesTables } from '../../src/excel/rulesTables';
import type { Sheet } from '../../src/host/workbook/sheet';
import { fill } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { countedStamps } from './stamps';

const workbook = excelForEachTest();
const rules = createRulesTables(countedStamps());
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
  expect(workbook.sheets.all().filter(({ visibility }) => visibility === 'Visible')).toHaveLength(2);
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

describe('one row', () => {
  const headers = ['Stap', 'Taal', 'Tekst boven het overzicht', 'Tekst onder de betaalgegevens'];
  const texts = (...rows: string[][]) => ({ sheet: 'Teksten', headers, rows });
  const none = { sheet: 'Teksten', headers: [], rows: [] };
  const at = (row: number, column: number) => sheetOf(workbook, 'Teksten').cell(row, column);
  const column = (index: number, rows: number) =>
    Array.from({ length: rows }, (_, row) => at(row, index).content);
  async function rowAt(index: number): Promise<RawRow> {
    const read = await rules.read();
    const row = read.ok ? read.value.texts?.rows[index] : undefined;
    if (row === undefined) throw new Error('no row');
    return row;
  }

  test('the first one makes the table, in which lines are shown as lines', async () => {
    const made = await rules.replace('texts', [], texts(['niveau 1', 'nl', 'Beste,\n\nTot dan.', '=1+1']));
    expect(made).toEqual({ ok: true });
    expect(workbook.tables.byName('DunningTexts')?.area).toMatchObject({ row: 0, rows: 2, columns: 4 });
    expect(at(1, 2)).toMatchObject({
      content: 'Beste,\n\nTot dan.',
      numberFormat: '@',
      style: { wrap: true },
    });
    expect(at(1, 3)).toMatchObject({ content: '=1+1', numberFormat: '@' });
    expect(at(1, 0).style).not.toMatchObject({ wrap: true });
  });

  test('another goes directly below the table, and moves what stands there', async () => {
    await rules.make('texts', texts(['niveau 1', 'nl', 'a', 'b']));
    fill(workbook, 'A4', [['onder']], 'Teksten');
    expect((await rules.replace('texts', [], texts(['niveau 2', 'fr', '@x\ny', '-1']))).ok).toBe(true);
    expect(workbook.tables.byName('DunningTexts')?.area).toMatchObject({ rows: 3 });
    expect(column(0, 5)).toEqual(['Stap', 'niveau 1', 'niveau 2', '', 'onder']);
    expect(at(2, 2)).toMatchObject({ content: '@x\ny', numberFormat: '@', style: { wrap: true } });
    expect(at(2, 3)).toMatchObject({ content: '-1', numberFormat: '@' });
  });

  test('a row that was read is written over, each cell in the column of the same meaning', async () => {
    await rules.make('texts', {
      sheet: 'Teksten',
      headers: ['Text below', 'Nota', 'Step', 'Text above', 'Language'],
      rows: [
        ['b', 'van Els', 'level 1', 'a', 'en'],
        ['d', 'van Jan', 'level 2', 'c', 'en'],
      ],
    });
    const over = { ...texts(['x', '']), headers: headers.slice(2) };
    expect((await rules.replace('texts', [await rowAt(1)], over)).ok).toBe(true);
    const shown = (row: number) => [0, 1, 2, 3, 4].map((index) => at(row, index).content);
    expect(shown(1)).toEqual(['b', 'van Els', 'level 1', 'a', 'en']);
    expect(shown(2)).toEqual(['', 'van Jan', 'level 2', 'x', 'en']);
  });

  test('a row that changed, moved or went since it was read is not touched', async () => {
    await rules.make('texts', texts(['niveau 1', 'nl', 'a', 'b'], ['niveau 2', 'nl', 'c', 'd']));
    const row = await rowAt(1);
    const refused = { ok: false, error: { code: 'rules-changed' } };
    const over = texts(['niveau 2', 'nl', 'x', 'y']);
    fill(workbook, 'D3', [['e']], 'Teksten');
    expect(await rules.replace('texts', [row], over)).toMatchObject(refused);
    expect(await rules.replace('texts', [row], none)).toMatchObject(refused);
    fill(workbook, 'D3', [['d']], 'Teksten');
    for (const other of [2, 4, 1, 0]) {
      expect(await rules.replace('texts', [{ ...row, row: other }], over)).toMatchObject(refused);
      expect(await rules.replace('texts', [{ ...row, row: other }], none)).toMatchObject(refused);
    }
    expect(column(2, 3)).toEqual(['Tekst boven het overzicht', 'a', 'c']);
    expect((await rules.replace('texts', [row], over)).ok).toBe(true);
    expect(column(2, 3)).toEqual(['Tekst boven het overzicht', 'a', 'x']);
  });

  test('is taken out of its table alone; what stands below moves up, and beside it stays', async () => {
    await rules.make('texts', texts(['niveau 1', 'nl', 'a', 'b'], ['niveau 2', 'nl', 'c', 'd']));
    fill(workbook, 'F2', [['naast']], 'Teksten');
    expect((await rules.replace('texts', [await rowAt(0)], none)).ok).toBe(true);
    expect(workbook.tables.byName('DunningTexts')?.area).toMatchObject({ rows: 2 });
    expect(column(0, 3)).toEqual(['Stap', 'niveau 2', '']);
    expect(at(1, 5).content).toBe('naast');
    // The last row of a table stays as a blank one.
    expect((await rules.replace('texts', [await rowAt(0)], none)).ok).toBe(true);
    expect(column(0, 2)).toEqual(['Stap', '']);
  });

  test('of a list that was never made a table is written and taken away too', async () => {
    workbook.sheets.add('Teksten', 'user');
    fill(workbook, 'B2', [headers, ['niveau 1', 'nl', 'a', 'b'], ['niveau 2', 'nl', 'c', 'd']], 'Teksten');
    expect((await rules.replace('texts', [], texts(['niveau 3', 'fr', '=x', '']))).ok).toBe(true);
    expect(at(4, 3)).toMatchObject({ content: '=x', numberFormat: '@' });
    expect((await rules.replace('texts', [await rowAt(0)], none)).ok).toBe(true);
    expect(column(1, 5)).toEqual(['', 'Stap', 'niveau 2', 'niveau 3', '']);
  });

  test('a column that the table lacks is missed only for a cell that says something', async () => {
    await rules.make('texts', { ...texts(['niveau 1', 'nl', 'a']), headers: headers.slice(0, 3) });
    fill(workbook, 'D1', [['Text below?']], 'Teksten');
    expect(await rules.replace('texts', [], texts(['niveau 2', 'nl', 'a', 'b']))).toEqual({
      ok: false,
      error: { code: 'rules-column-missing', detail: 'Tekst onder de betaalgegevens', sheet: 'Teksten' },
    });
    expect(column(0, 3)).toEqual(['Stap', 'niveau 1', '']);
    expect((await rules.replace('texts', [], texts(['niveau 2', 'nl', 'a', '']))).ok).toBe(true);
    expect(column(0, 3)).toEqual(['Stap', 'niveau 1', 'niveau 2']);
  });

  test.each([
    ['sheet-protected', (sheet: Sheet) => workbook.sheets.setProtected(sheet, true)],
    [
      'sheet-filtered',
      (sheet: Sheet) => {
        sheet.filterHidesRows = true;
      },
    ],
  ] as const)('nothing is written: %s', async (code, how) => {
    await rules.make('texts', texts(['niveau 1', 'nl', 'a', 'b']));
    const row = await rowAt(0);
    how(sheetOf(workbook, 'Teksten'));
    const fault = { ok: false, error: { code, sheet: 'Teksten' } };
    const other = texts(['niveau 1', 'nl', 'x', 'y']);
    expect(await rules.replace('texts', [row], other)).toMatchObject(fault);
    expect(await rules.replace('texts', [], other)).toMatchObject(fault);
    expect(await rules.replace('texts', [row], none)).toMatchObject(fault);
    expect(column(2, 3)).toEqual(['Tekst boven het overzicht', 'a', '']);
  });

  test('without a table there is no row to write over or to take away', async () => {
    const row: RawRow = { row: 2, cells: [] };
    const fault = { ok: false, error: { code: 'rules-changed' } };
    expect(await rules.replace('texts', [row], texts(['niveau 1', 'nl', 'x', 'y']))).toMatchObject(fault);
    expect(await rules.replace('texts', [row], none)).toMatchObject(fault);
    expect(workbook.sheets.all()).toHaveLength(1);
  });
});
