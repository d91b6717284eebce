/** @jest-environment jsdom */
import type { CustomerRow, WrittenChange } from '../../../src/app/ports';
import { createCustomerTable } from '../../../src/excel/customerTable';
import { createRestore } from '../../../src/excel/restore/createRestore';
import { customerRow } from '../../app/sampleSheet';
import { at, fill, shown } from '../../host/workbook/build';
import { excelForEachTest, sheetOf } from '../excelWorkbook';
import { countedStamps } from '../stamps';

const workbook = excelForEachTest();
const stamps = countedStamps();
const customers = createCustomerTable(stamps);
const restore = createRestore(stamps);

const newRow = (row: Partial<CustomerRow>): Omit<CustomerRow, 'row'> => {
  const { row: _, ...rest } = customerRow(row);
  return rest;
};
const rowsOf = (...names: string[]) => names.map((name) => newRow({ number: `K${name.length}`, name }));

async function changes(): Promise<readonly WrittenChange[]> {
  const listed = await restore.list();
  if (!listed.ok) throw new Error(listed.error.code);
  expect(listed.value.damaged).toBe(false);
  return listed.value.changes;
}

/** Undoes the newest change that still stands. */
async function undoLast() {
  const [last] = (await changes()).filter(({ undone, did }) => !undone && did !== 'restored');
  return restore.undo(last?.id ?? '');
}

/** A customer table of the user's own: other order, a column of his own with a formula, and a note below it. */
function ownTable(): void {
  workbook.sheets.add('Debiteuren', 'user');
  fill(
    workbook,
    'B2',
    [
      ['Opmerking', 'E-mailadres', 'Klantnr', 'Naam', 'Lengte'],
      ['belt graag', 'info@peeters.example', 31, 'Bakkerij Peeters', '=LEN(E3)'],
      ['', 'lies@vos.example', 44, 'Café De Vos', '=LEN(E4)'],
      ['', '', '', '', ''],
      ['Onder de tabel', '', '', '', ''],
    ],
    'Debiteuren',
  );
  workbook.tables.add(at(workbook, 'B2:F4', 'Debiteuren'), { name: 'Klanten' });
}

const table = () => shown(workbook, 'B2:E8', 'Debiteuren');

test('rows that were added go again, and what stands below comes back to its place', async () => {
  ownTable();
  const before = table();
  await customers.append(rowsOf('Müller', '=1+1'), 'nl-BE');
  expect(await changes()).toEqual([
    {
      id: expect.any(String),
      at: '2026-11-21T12:01:00.000Z',
      place: 'customers',
      did: 'added',
      of: '',
      sheet: 'Debiteuren',
      rows: 2,
      way: 'back',
      undone: false,
    },
  ]);
  expect(await undoLast()).toEqual({ ok: true, value: undefined });
  expect(table()).toEqual(before);
  expect(workbook.tables.byName('Klanten')?.area).toMatchObject({ row: 1, rows: 3 });
  expect((await changes()).map(({ did, undone, rows }) => ({ did, undone, rows }))).toEqual([
    { did: 'restored', undone: false, rows: 2 },
    { did: 'added', undone: true, rows: 2 },
  ]);
});

test('undoing is undone: the rows are there again, a text that looks like a formula still a text', async () => {
  ownTable();
  await customers.append(rowsOf('Müller', '=1+1'), 'nl-BE');
  const written = table();
  await undoLast();
  const [back] = await changes();
  expect(await restore.undo(back?.id ?? '')).toEqual({ ok: true, value: undefined });
  expect(table()).toEqual(written);
  expect(sheetOf(workbook, 'Debiteuren').cell(5, 4)).toMatchObject({ content: '=1+1', formula: null });
  expect((await changes()).map(({ undone }) => undone)).toEqual([false, true, false]);
});

test('rows are found where a person sorted the table or put rows in between', async () => {
  ownTable();
  await customers.append(rowsOf('Müller', 'Zola'), 'nl-BE');
  // Sorted upside down: what a row names of itself moves with it.
  const upsideDown = shown(workbook, 'B3:E6', 'Debiteuren').toReversed();
  const formulas = ['', '', '=LEN(E5)', '=LEN(E6)'];
  fill(
    workbook,
    'B3',
    upsideDown.map((row, index) => [...row, formulas[index] ?? '']),
    'Debiteuren',
  );
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(shown(workbook, 'D3:E5', 'Debiteuren')).toEqual([
    ['44', 'Café De Vos'],
    ['31', 'Bakkerij Peeters'],
    ['', ''],
  ]);
});

test('a row that says something else now stops it, with sheet and row, and nothing is written', async () => {
  ownTable();
  await customers.append(rowsOf('Müller', 'Zola'), 'nl-BE');
  fill(workbook, 'C6', [['zola@example.com']], 'Debiteuren');
  const before = table();
  expect(await undoLast()).toEqual({
    ok: false,
    error: { code: 'restore-changed', detail: '', sheet: 'Debiteuren', row: 6 },
  });
  expect(table()).toEqual(before);
  expect((await changes()).map(({ undone }) => undone)).toEqual([false]);
});

test('what a person typed beside added rows, in a column of later, is not lost', async () => {
  ownTable();
  await customers.append(rowsOf('Zola'), 'nl-BE');
  fill(workbook, 'G2', [['Nieuw'], [''], [''], ['bel eerst']], 'Debiteuren');
  const own = workbook.tables.byName('Klanten');
  if (own === undefined) throw new Error('no table');
  workbook.tables.resize(own, { ...own.area, columns: 6 });
  expect(await undoLast()).toMatchObject({ error: { code: 'restore-changed', row: 5 } });
});

test('a list that was never made a table', async () => {
  workbook.sheets.add('Lijst', 'user');
  const list = [
    ['Nom', 'Courriel'],
    ['Café', 'c@d.fr'],
  ];
  fill(workbook, 'A1', list, 'Lijst');
  await customers.append(rowsOf('Marché', 'Zola'), 'fr');
  fill(workbook, 'A5', [['Typed below']], 'Lijst');
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(shown(workbook, 'A1:B4', 'Lijst')).toEqual([...list, ['Typed below', ''], ['', '']]);
});

test('a table that was made goes with its sheet, if nobody wrote in it since', async () => {
  await customers.append(rowsOf('Müller', 'Zola'), 'nl-BE');
  expect(await changes()).toMatchObject([{ did: 'made', sheet: 'Klanten', rows: 2, way: 'delete' }]);
  fill(workbook, 'C3', [['zola@example.com']], 'Klanten');
  expect(await undoLast()).toMatchObject({ error: { code: 'restore-changed', sheet: 'Klanten', row: 3 } });
  fill(workbook, 'C3', [['']], 'Klanten');
  workbook.sheets.rename(sheetOf(workbook, 'Klanten'), 'Debiteuren', 'user');
  expect(await undoLast()).toMatchObject({ ok: true });
  expect(workbook.sheets.byName('Debiteuren')).toBeUndefined();
  expect(await changes()).toMatchObject([
    { did: 'restored', way: 'none', sheet: 'Debiteuren' },
    { undone: true },
  ]);
});

test('a sheet that is gone cannot be undone, and says so', async () => {
  await customers.append(rowsOf('Müller'), 'nl-BE');
  workbook.sheets.remove(sheetOf(workbook, 'Klanten'), 'user');
  expect(await undoLast()).toEqual({
    ok: false,
    error: { code: 'restore-gone', detail: '', sheet: 'Klanten' },
  });
});

test('a change is undone once', async () => {
  ownTable();
  await customers.append(rowsOf('Zola'), 'nl-BE');
  const [change] = await changes();
  await restore.undo(change?.id ?? '');
  expect(await restore.undo(change?.id ?? '')).toMatchObject({ error: { code: 'restore-gone' } });
});

test('nothing is put back into a protected sheet or under a filter', async () => {
  ownTable();
  await customers.append(rowsOf('Zola'), 'nl-BE');
  const sheet = sheetOf(workbook, 'Debiteuren');
  workbook.sheets.setProtected(sheet, true);
  expect(await undoLast()).toMatchObject({ error: { code: 'sheet-protected', sheet: 'Debiteuren' } });
});
