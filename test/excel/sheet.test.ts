/** @jest-environment jsdom */
import { createSheet } from '../../src/excel/sheet';
import { at, fill } from '../host/workbook/build';
import { excelForEachTest, heardRequests } from './excelWorkbook';

const workbook = excelForEachTest();
let requests: readonly string[];
beforeAll(() => {
  requests = heardRequests();
});

test('reads the used range of the active sheet where it stands, with blanks, errors and formats', async () => {
  fill(workbook, 'B3', [
    ['Naam', 'Vervaldag', 'Open'],
    ['Bakkerij', 46347, 12.5],
    ['', { error: '#N/A' }, true],
  ]);
  workbook.cells.setNumberFormats(at(workbook, 'C4:C5'), 'dd/mm/yyyy', 'user');
  expect(await createSheet().readActive()).toEqual({
    ok: true,
    value: {
      sheetName: 'Open items',
      firstRow: 3,
      firstColumn: 2,
      rows: [
        ['Naam', 'Vervaldag', 'Open'],
        ['Bakkerij', 46347, 12.5],
        [null, '#N/A', true],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['General', 'dd/mm/yyyy', 'General'],
        ['General', 'dd/mm/yyyy', 'General'],
      ],
      date1904: false,
    },
  });
});

test('reads 25,000 rows in blocks, each row once, the dates of all of them known by their format', async () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => [
    `2026-${row}`,
    46347,
    row,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'x',
  ]);
  fill(workbook, 'A1', rows);
  workbook.cells.setNumberFormats(at(workbook, 'B1:B25000'), 'yyyy-mm-dd', 'user');
  const progress: number[] = [];
  const grid = await createSheet().readActive({ onRows: (done) => progress.push(done) });
  if (!grid.ok) throw new Error(grid.error.code);
  expect(progress).toEqual([660, 9_231, 17_802, 25_000]);
  expect(grid.value.rows.map((row) => row[2])).toEqual(rows.map((_, row) => row));
  expect(grid.value.numberFormats).toHaveLength(25_000);
  expect(grid.value.numberFormats[24_999]?.[1]).toBe('yyyy-mm-dd');
});

test('an empty sheet is a fault that names it', async () => {
  expect(await createSheet().readActive()).toEqual({
    ok: false,
    error: { code: 'sheet-empty', detail: '', sheet: 'Open items' },
  });
});

test('reads a sheet by name, also when another is in front; one that is gone has changed', async () => {
  fill(workbook, 'A1', [['here']]);
  workbook.sheets.add('Front', 'user');
  workbook.sheets.activate(workbook.sheets.all()[1] ?? workbook.sheets.active, 'user');
  expect(await createSheet().readNamed('Open items')).toMatchObject({
    ok: true,
    value: { rows: [['here']] },
  });
  expect(await createSheet().readNamed('Gone')).toMatchObject({
    ok: false,
    error: { code: 'sheet-changed', sheet: 'Gone' },
  });
});

test.each([
  ['in the last corner', 'XFD1048576', 1],
  ['in the last column of a list', 'XFD1000', 1],
  ['in the last row, below columns that are all wanted', 'L1048576', 2],
])('a stray cell %s is told before anything is read for it', async (_, address, count) => {
  fill(workbook, 'A1', [['Naam']]);
  fill(workbook, address, [['stray']]);
  const before = requests.length;
  expect(await createSheet().readActive()).toMatchObject({ ok: false, error: { code: 'sheet-too-large' } });
  expect(requests.length - before).toBe(count);
});

test('a stray cell far beside a short list is read with it', async () => {
  fill(workbook, 'A1', [['Naam'], ['Aerts']]);
  fill(workbook, 'XFD2', [['stray']]);
  const grid = await createSheet().readActive();
  if (!grid.ok) throw new Error(grid.error.code);
  expect(grid.value.rows.map((row) => [row.length, row[0], row.at(-1)])).toEqual([
    [16_384, 'Naam', null],
    [16_384, 'Aerts', 'stray'],
  ]);
});

test('shows a cell: its sheet comes to the front and the cell is selected', async () => {
  workbook.sheets.add('Front', 'user');
  workbook.sheets.activate(workbook.sheets.all()[1] ?? workbook.sheets.active, 'user');
  expect(await createSheet().show('Open items', 7, 3)).toEqual({ ok: true, value: undefined });
  expect(workbook.sheets.active.name).toBe('Open items');
  expect(workbook.selection).toMatchObject({ row: 6, column: 2, rows: 1, columns: 1 });
});

test('names the sheets that can be seen, in the order of their tabs', async () => {
  workbook.sheets.add('North', 'user');
  const kept = workbook.sheets.add('Kept', 'user');
  if (kept.ok) workbook.sheets.setVisibility(kept.value, 'Hidden');
  workbook.sheets.add('South', 'user');
  expect(await createSheet().names()).toEqual({ ok: true, value: ['Open items', 'North', 'South'] });
});
