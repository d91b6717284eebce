/** @jest-environment jsdom */
import type { CustomerRow, CustomerTable } from '../../src/app/ports';
import { createWorkbookCustomers } from '../../src/cli/workbook/workbookCustomers';
import { createCustomerTable } from '../../src/excel/customerTable';
import type { CellContent } from '../../src/host/workbook/types';
import { customerRow } from '../app/sampleSheet';
import { excelForEachTest } from '../excel/excelWorkbook';
import { countedStamps } from '../excel/stamps';
import { fillSheet } from '../host/workbook/build';

/** What every reader of the customer table must do: the pane's through office.js, the command line's on the file. */
const workbook = excelForEachTest();

const put = (sheet: string, cells: CellContent[][], table?: string): void =>
  fillSheet(workbook, sheet, cells, table);

describe.each<[string, () => Pick<CustomerTable, 'read'>]>([
  ['office.js', () => createCustomerTable(countedStamps())],
  ['the workbook file', () => createWorkbookCustomers(workbook)],
])('customers through %s', (_name, create) => {
  async function read(): Promise<readonly CustomerRow[] | null> {
    const rows = await create().read();
    if (!rows.ok) throw new Error(rows.error.code);
    return rows.value;
  }

  test('there are none in a workbook without a table, and open items are not taken for them', async () => {
    expect(await read()).toBeNull();
    put('Posten', [
      ['Klantnummer', 'Klant', 'E-mail', 'Factuurnummer', 'Openstaand'],
      ['31', 'Bakkerij', 'a@b.be', '1', 5],
    ]);
    expect(await read()).toBeNull();
  });

  test('columns in any order, with others between; numbers are texts, blank rows are passed over', async () => {
    put(
      'Debiteuren',
      [
        ['Opmerking', 'E-mailadres', 'Klantnr', 'Naam', 'Niet herinneren (reden)'],
        ['belt graag', 'info@peeters.example', 31, 'Bakkerij Peeters', ''],
        ['nota', '', '', '', ''],
        ['', ' c@marche.example ', 'K-44', 'Café du Marché', 'Geschil'],
      ],
      'Klanten',
    );
    expect(await read()).toEqual([
      customerRow({ row: 3, number: '31', name: 'Bakkerij Peeters', email: 'info@peeters.example' }),
      customerRow({
        row: 5,
        number: 'K-44',
        name: 'Café du Marché',
        email: 'c@marche.example',
        hold: 'Geschil',
      }),
    ]);
  });

  test('a list that was never made a table is read', async () => {
    put('Lijst', [
      ['Nom', 'Courriel'],
      ['Café du Marché', 'c@marche.example'],
    ]);
    expect(await read()).toEqual([
      customerRow({ row: 3, name: 'Café du Marché', email: 'c@marche.example' }),
    ]);
  });

  test('the table of our name goes before another, and a table before a list', async () => {
    const cells = (name: string): CellContent[][] => [
      ['Naam', 'E-mail'],
      [name, 'a@b.example'],
    ];
    put('Lijst', cells('lijst'));
    put('Tabel', cells('tabel'), 'Klanten');
    expect((await read())?.map(({ name }) => name)).toEqual(['tabel']);
    put('Onze', cells('onze'), 'DunningCustomers');
    expect((await read())?.map(({ name }) => name)).toEqual(['onze']);
  });
});
