import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridOf } from '../../src/cli/workbook/workbookSheet';
import { dayOfIso } from '../../src/core/dates/iso';
import { decimalOfMinor } from '../../src/core/money/decimal';
import type { Reading } from '../../src/core/reading/reading';
import { readOpenItems } from '../../src/core/reading/readOpenItems';
import { openWorkbook } from '../../src/host/workbook/file';

/** Lists with the column names that packages of four countries print; customers and figures are made up. */
const folder = join(__dirname, '../golden/packages');

async function readingOf(name: string): Promise<Reading> {
  const file = `${name}.csv`;
  const opened = await openWorkbook(readFileSync(join(folder, file)), file);
  const grid = opened.ok ? gridOf(opened.value.sheets.active) : null;
  if (grid === null) throw new Error(file);
  const reading = readOpenItems(grid, { administration: 'demo', asOf: dayOfIso('2026-11-21') ?? 0 });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** Document, amount, open amount. */
const itemsOf = ({ items }: Reading): string =>
  items.document
    .map((document, at) => {
      const currency = items.currencies[items.currency[at] ?? -1] ?? '';
      const shown = (minors: Float64Array): string => decimalOfMinor(minors[at] ?? 0, currency);
      return `${document} ${shown(items.amount)} ${shown(items.open)}`;
    })
    .join('; ');

const customersOf = ({ items }: Reading): string =>
  items.customers.map(({ number, name }) => `${number ?? ''}/${name ?? ''}`).join(', ');

const totalsOf = ({ totals }: Reading): string =>
  totals
    .map(({ currency, open, stated }) => {
      const proof = stated === open ? ' stated' : '';
      return `${currency} ${decimalOfMinor(open, currency)}${proof}`;
    })
    .join(', ');

interface Expected {
  readonly customers: string;
  readonly items: string;
  readonly totals: string;
  readonly issues?: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  agee2: {
    customers: 'C1/Alpha, C2/Beta',
    items: 'F1 500.00 500.00; F2 300.00 300.00',
    totals: 'EUR 800.00 stated',
  },
  axonaut: {
    customers: '/Durand, /Petit',
    items: 'F1 120.00 120.00; F2 240.00 40.00',
    totals: 'EUR 160.00',
  },
  bc: {
    customers: '10000/Adatum, 20000/Trey',
    items: '103021 1000.00 1000.00; 103022 1100.00 1100.00; 104001 -50.00 -50.00',
    totals: 'EUR 950.00, USD 1100.00',
  },
  billit: {
    customers: '/Alfa NV, /Beta NV',
    items: 'F-2026-001 1210.00 1210.00; F-2026-002 605.00 605.00',
    totals: 'EUR 1815.00',
    issues: ['column-unsure'],
  },
  crsuffix: {
    customers: 'C1/Alpha',
    items: 'INV-1 1500.00 1500.00; CN-2 -100.00 -100.00',
    totals: 'EUR 1400.00',
  },
  d365: {
    customers: 'DE-001/Contoso Europe',
    items: 'CIV-000701 1500.00 1500.00; CIV-000702 250.50 100.50',
    totals: 'EUR 1600.50',
  },
  datev: {
    customers: '10001/Müller GmbH, 10002/Schmidt KG',
    items: 'RE-100 1190.00 1190.00; GS-5 -119.00 -119.00; RE-101 595.00 595.00',
    totals: 'EUR 1666.00',
  },
  db: {
    customers: 'C1/Alpha, C2/Beta',
    items: '1001 1500.00 1500.00; 1002 -200.00 -200.00',
    totals: 'EUR 1300.00',
  },
  dcsuffix: {
    customers: 'C1/Alpha',
    items: 'F1 500.00 500.00; NC2 -100.00 -100.00',
    totals: 'EUR 400.00',
  },
  ebp: {
    customers: 'CL0001/Boulangerie Lemaire, CL0002/Garage du Nord',
    items: 'FA00000123 1234.56 1234.56; FA00000124 2000.00 1500.00',
    totals: 'EUR 2734.56',
  },
  englishgroup: {
    customers: '/ACME LTD, /BETA LTD',
    items: 'INV1 1000.00 1000.00; INV2 200.00 100.00; INV3 -50.00 -50.00',
    totals: 'GBP 1050.00 stated',
  },
  exact: {
    customers: '10001/Bakker & Zn, 10002/De Vries BV',
    items:
      '26700123 1210.00 1210.00; 26700140 605.00 305.00; 26700150 2420.50 2420.50; 26700151 -100.00 -100.00',
    totals: 'EUR 3835.50 stated',
  },
  freshbooks: {
    customers: '/Widgets Ltd, /Gadgets Ltd',
    items: '0000123 1200.00 1000.00; 0000124 300.00 300.00',
    totals: 'GBP 1300.00',
  },
  grouped: {
    customers: '1001/Jansen BV, 1002/Smit',
    items: 'F1 605.00 605.00; F2 100.00 100.00; F3 50.00 50.00',
    totals: 'EUR 755.00 stated',
  },
  kingfinance: {
    customers: '1001/JANSEN, 1002/SMIT',
    items: '26001 605.00 605.00; 26002 121.00 21.00',
    totals: 'EUR 626.00',
  },
  lexware: {
    customers: '10023/Autohaus Krause, 10024/Tischlerei Holz',
    items: 'RE2026-77 1428.00 1000.00; RE2026-78 357.00 357.00',
    totals: 'EUR 1357.00',
  },
  moneybird: {
    customers: '/Jansen, /Smit',
    items: '2026-0001 121.00 121.00; 2026-0002 242.00 142.00',
    totals: 'EUR 263.00',
  },
  netsuite: {
    customers: '/Acme Corp',
    items: 'INV1001 1000.00 1000.00; INV1002 2500.50 2500.50',
    totals: 'USD 3500.50 stated',
  },
  octopus: {
    customers: '12/Janssens, 15/Peeters',
    items: '101 1210.00 1210.00; 55 -200.00 -200.00; 110 605.00 605.00',
    totals: 'EUR 1615.00',
  },
  odoo: {
    customers: '/Azure Interior, /Gemini Furniture',
    items: 'INV/2026/00012 1500.00 1500.00; INV/2026/00015 2000.00 500.00; RINV/2026/00002 -250.00 -250.00',
    totals: 'EUR 1750.00',
  },
  pennylane: {
    customers: '/Durand, /Petit',
    items: 'F-2026-001 120.00 120.00; F-2026-002 240.00 40.00',
    totals: 'EUR 160.00',
  },
  quickbooks: {
    customers: "/Amy's Bird Sanctuary, /Geeta Kalapatapu",
    items: '1002 239.00 239.00; 1033 629.10 629.10; 1034 -29.10 -29.10',
    totals: 'USD 839.00 stated',
  },
  sagede: {
    customers: '10200/Elektro Weber, 10201/Bau Schulz',
    items: 'RG2026-88 2380.00 2000.00; RG2026-90 595.00 595.00',
    totals: 'EUR 2595.00',
  },
  sagefr: {
    customers: '411DUP/DUPONT SARL, 411MAR/MARTIN SA',
    items: 'FA2609-01 1200.00 1200.00; AV2609-02 -200.00 -200.00; FA2609-07 3450.50 3450.50',
    totals: 'EUR 4450.50',
  },
  sap: {
    customers: '100001/Alpha NV, 100002/Beta SA',
    items: '1800000012 1000.00 1000.00; 1800000013 500.00 500.00; 1800000014 -200.00 -200.00',
    totals: 'EUR 1300.00 stated',
  },
  sevdesk: {
    customers: '/Weber GmbH, /Braun KG',
    items: 'RE-1001 119.00 119.00; RE-1002 238.00 100.00',
    totals: 'EUR 219.00',
  },
  snelstart: {
    customers: '1001/Bakkerij Jansen, 1002/Slagerij Smit',
    items: '20260012 242.00 242.00; 20260015 121.00 21.00',
    totals: 'EUR 263.00',
  },
  teamleader: {
    customers: '/Acme BV, /Beton NV',
    items: '2026/1 1210.00 1210.00; 2026/2 605.00 105.00',
    totals: 'EUR 1315.00',
  },
  terms: {
    customers: '1/Aa, 2/Bb',
    items: 'F1 100.00 100.00; F2 200.00 200.00',
    totals: 'EUR 300.00',
  },
  twinfield: {
    customers: '1000/Bakker, 1001/De Boer',
    items: '2026-001 1000.00 1000.00; 2026-002 250.00 50.00; 2026-003 500.00 500.00',
    totals: 'EUR 1550.00 stated',
  },
  winbooks: {
    customers: 'C001/Dupont SPRL, C002/Durand SA',
    items: '260012 1210.00 1210.00; 260015 605.00 105.00; NC26003 -105.00 -105.00',
    totals: 'EUR 1210.00 stated',
  },
  xero: {
    customers: '/ABC Furniture, /Bayside Club',
    items: 'INV-0001 250.00 250.00; INV-0002 300.00 300.00; INV-0003 234.00 234.00',
    totals: 'EUR 784.00 stated',
  },
  yuki: {
    customers: '/Jansen Bouw, /Kaas & Co',
    items: '2026-0123 1815.00 1815.00; 2026-0130 90.75 40.75',
    totals: 'EUR 1855.75',
    issues: ['date-ambiguous', 'date-ambiguous'],
  },
};

test.each(Object.entries(expected))('a list as of %s is read to the cent', async (name, wanted) => {
  const reading = await readingOf(name);
  expect({
    customers: customersOf(reading),
    items: itemsOf(reading),
    totals: totalsOf(reading),
    issues: reading.issues.map(({ code }) => code),
  }).toEqual({ issues: [], ...wanted });
});

test('every list of the folder is read', () => {
  expect(readdirSync(folder).map((file) => file.replace('.csv', ''))).toEqual(Object.keys(expected));
});

test('days that an item is open are not days that it is late: the due date is asked for', async () => {
  const grid = {
    sheetName: 'Blad1',
    firstRow: 1,
    firstColumn: 1,
    rows: [
      ['Relatie', 'Datum', 'Factuurnr', 'Bedrag', 'Saldo', 'Dagen open'],
      ['Jansen', '1-10-2026', 'F1', '121,00', '121,00', 51],
    ],
    numberFormats: [],
    date1904: false,
  };
  expect(readOpenItems(grid, { administration: 'demo', asOf: 17127 })).toMatchObject({
    ok: false,
    error: { code: 'column-missing', facts: { field: 'dueDate' } },
  });
});
