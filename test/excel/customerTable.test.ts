/** @jest-environment jsdom */
import type { CustomerRow } from '../../src/app/ports';
import { createCustomerTable } from '../../src/excel/customerTable';
import { customerRow } from '../app/sampleSheet';
import { at, fill, shown } from '../host/workbook/build';
import { excelForEachTest, sheetOf } from './excelWorkbook';
import { countedStamps } from './stamps';

const workbook = excelForEachTest();

const table = createCustomerTable(countedStamps());
const newRow = (row: Partial<CustomerRow>): Omit<CustomerRow, 'row'> => {
  const { row: _, ...rest } = customerRow(row);
  return rest;
};

async function read(): Promise<readonly CustomerRow[] | null> {
  const rows = await table.read();
  if (!rows.ok) throw new Error(rows.error.code);
  return rows.value;
}

/** A customer table of the user's own: other order, a column of his own, and a note below it. */
function ownTable(): void {
  workbook.sheets.add('Debiteuren', 'user');
  fill(
    workbook,
    'B2',
    [
      ['Opmerking', 'E-mailadres', 'Klantnr', 'Naam'],
      ['belt graag', 'info@peeters.example', 31, 'Bakkerij Peeters'],
      ['', '', '', ''],
      ['Onder de tabel', '', '', ''],
    ],
    'Debiteuren',
  );
  workbook.tables.add(at(workbook, 'B2:E3', 'Debiteuren'), { name: 'Klanten' });
}

test('there is none in a workbook without one, and an open-item list is not taken for one', async () => {
  expect(await read()).toBeNull();
  fill(workbook, 'A1', [
    ['Klantnummer', 'Klant', 'E-mail', 'Factuurnummer', 'Vervaldag', 'Openstaand'],
    ['31', 'Bakkerij', 'a@b.be', '1', 46347, 5],
  ]);
  expect(await read()).toBeNull();
});

test.each([
  ['nl-BE', 'Klanten', 'Klantnummer'],
  ['fr', 'Clients', 'Numéro de client'],
] as const)(
  'makes sheet and table with headers in %s and reads them back',
  async (language, sheet, header) => {
    expect(await table.append([newRow({ number: '00031', name: 'Bakkerij' })], language)).toMatchObject({
      ok: true,
    });
    expect(shown(workbook, 'A1:B2', sheet)).toMatchObject([
      [header, expect.any(String)],
      ['00031', 'Bakkerij'],
    ]);
    expect(workbook.tables.byName('DunningCustomers')?.area).toMatchObject({ row: 0, rows: 2, columns: 13 });
    expect(workbook.sheets.active.name).toBe('Open items');
    expect(await read()).toEqual([customerRow({ row: 2, number: '00031', name: 'Bakkerij' })]);
  },
);

test('who gets a copy is read from a column of its own, and is nobody without one', async () => {
  ownTable();
  expect((await read())?.map(({ cc }) => cc)).toEqual(['']);
  fill(workbook, 'B2', [['Kopie aan']], 'Debiteuren');
  fill(workbook, 'B3', [['an@peeters.example; jan@peeters.example']], 'Debiteuren');
  expect((await read())?.map(({ cc }) => cc)).toEqual(['an@peeters.example; jan@peeters.example']);
});

test('group and owner are written and read back', async () => {
  await table.append([newRow({ number: '31', name: 'Bakkerij', group: '44', owner: 'Els' })], 'fr');
  expect(shown(workbook, 'L1:M2', 'Clients')).toEqual([
    ['Groupe (société mère)', 'Responsable'],
    ['44', 'Els'],
  ]);
  expect(await read()).toEqual([
    customerRow({ row: 2, number: '31', name: 'Bakkerij', group: '44', owner: 'Els' }),
  ]);
});

test('a table of several administrations says whose customer each is', async () => {
  const rows = [
    newRow({ number: '31', name: 'Bakkerij', administration: 'Zonneveld NV' }),
    newRow({ number: '31', name: 'Papier' }),
  ];
  await table.append(rows, 'de');
  expect(shown(workbook, 'N1:N3', 'Kunden')).toEqual([['Mandant'], ['Zonneveld NV'], ['']]);
  expect((await read())?.map(({ administration }) => administration)).toEqual(['Zonneveld NV', '']);
});

test('a table without a column for administrations keeps its columns', async () => {
  ownTable();
  await table.append([newRow({ number: '44', name: 'Café', administration: 'Zonneveld NV' })], 'nl-BE');
  expect(shown(workbook, 'B2:F4', 'Debiteuren')).toEqual([
    ['Opmerking', 'E-mailadres', 'Klantnr', 'Naam', ''],
    ['belt graag', 'info@peeters.example', 31, 'Bakkerij Peeters', ''],
    ['', '', '44', 'Café', ''],
  ]);
  expect((await read())?.map(({ administration }) => administration)).toEqual(['', '']);
});

test('a sheet name that is taken is left alone', async () => {
  fill(workbook, 'A1', [['mine']]);
  workbook.sheets.rename(workbook.sheets.active, 'Klanten', 'user');
  await table.append([newRow({ number: '1', name: 'A' })], 'nl-NL');
  expect(shown(workbook, 'A1', 'Klanten')).toEqual([['mine']]);
  expect(shown(workbook, 'A2', 'Klanten 2')).toEqual([['1']]);
});

test("adds to the user's own table, in its columns, above what stands below it", async () => {
  ownTable();
  expect(await read()).toEqual([
    customerRow({ row: 3, number: '31', name: 'Bakkerij Peeters', email: 'info@peeters.example' }),
  ]);
  const rows = [
    newRow({ number: '00044', name: 'Café du Marché', language: 'fr' }),
    newRow({ number: '00052', name: 'Müller', email: 'b@mueller.example' }),
  ];
  expect(await table.append(rows, 'nl-BE')).toMatchObject({ ok: true });
  expect(shown(workbook, 'B2:E7', 'Debiteuren')).toEqual([
    ['Opmerking', 'E-mailadres', 'Klantnr', 'Naam'],
    ['belt graag', 'info@peeters.example', 31, 'Bakkerij Peeters'],
    ['', '', '00044', 'Café du Marché'],
    ['', 'b@mueller.example', '00052', 'Müller'],
    ['', '', '', ''],
    ['Onder de tabel', '', '', ''],
  ]);
  expect((await read())?.map((row) => row.row)).toEqual([3, 4, 5]);
});

test('adds below a list that was never made a table', async () => {
  workbook.sheets.add('Lijst', 'user');
  fill(
    workbook,
    'A1',
    [
      ['Nom', 'Courriel'],
      ['Café', 'c@d.fr'],
    ],
    'Lijst',
  );
  await table.append([newRow({ number: '9', name: 'Marché', email: 'm@d.fr' })], 'fr');
  expect(shown(workbook, 'A3:B3', 'Lijst')).toEqual([['Marché', 'm@d.fr']]);
  expect((await read())?.map((row) => row.name)).toEqual(['Café', 'Marché']);
});

test('text that looks like a formula, a number or a date stays the text it is', async () => {
  const hostile = [
    '=HYPERLINK("http://x.example";"y")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    '00012',
    '1E5',
    '3/4',
  ];
  for (const start of ['new', 'existing']) {
    const rows = hostile.map((text, index) => newRow({ number: `${start}-${index}`, name: text }));
    expect(await table.append(rows, 'en')).toMatchObject({ ok: true });
  }
  const sheet = sheetOf(workbook, 'Customers');
  for (const [index, text] of [...hostile, ...hostile].entries()) {
    expect(sheet.cell(index + 1, 1)).toMatchObject({ content: text, formula: null, numberFormat: '@' });
  }
});

test('writes nothing to a protected sheet or below an active filter, and says which', async () => {
  ownTable();
  const before = shown(workbook, 'B2:E6', 'Debiteuren');
  const sheet = sheetOf(workbook, 'Debiteuren');
  workbook.sheets.setProtected(sheet, true);
  expect(await table.append([newRow({ number: '9' })], 'en')).toEqual({
    ok: false,
    error: { code: 'sheet-protected', detail: '', sheet: 'Debiteuren' },
  });
  workbook.sheets.setProtected(sheet, false);
  sheet.filter = { row: 1, column: 1, rows: 2, columns: 4 };
  sheet.filterHidesRows = true;
  expect(await table.append([newRow({ number: '9' })], 'en')).toEqual({
    ok: false,
    error: { code: 'sheet-filtered', detail: '', sheet: 'Debiteuren' },
  });
  expect(shown(workbook, 'B2:E6', 'Debiteuren')).toEqual(before);
});

test('shows a row of the table', async () => {
  ownTable();
  await table.show(3);
  expect(workbook.sheets.active.name).toBe('Debiteuren');
  expect(workbook.selection).toMatchObject({ row: 2, column: 1, columns: 4 });
});
