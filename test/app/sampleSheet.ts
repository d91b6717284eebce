import type { CustomerRow } from '../../src/app/ports';
import type { CellValue, Grid } from '../../src/core/reading/grid';

/** Serial of 21 November 2026 in a sheet. */
const TODAY_SERIAL = 46347;

/** Due so many days before 21 November 2026. */
const due = (daysAgo: number): number => TODAY_SERIAL - daysAgo;

const header = [
  'Customer number',
  'Customer name',
  'Invoice number',
  'Invoice date',
  'Due date',
  'Amount',
  'Open amount',
];

/** Three customers: two invoices due for level 1, one of 12 days, one not due yet. Open in all: 1,000.00 */
export const sampleRows: readonly (readonly CellValue[])[] = [
  ['00031', 'Bakkerij Peeters', '2026-101', due(45), due(15), 500, 500],
  ['00031', 'Bakkerij Peeters', '2026-102', due(42), due(12), 100, 100],
  ['00044', 'Café du Marché', '2026-103', due(42), due(12), 300, 300],
  ['00052', 'Müller & Söhne', '2026-104', due(20), due(-10), 100, 100],
];

const dates = ['@', 'General', '@', 'dd/mm/yyyy', 'dd/mm/yyyy', '#,##0.00', '#,##0.00'];

/** The sheet *Open items* with these rows, a title with the data day and a stated total. */
export function sampleGrid(
  rows: readonly (readonly CellValue[])[] = sampleRows,
  { total = 1000, dataDay = TODAY_SERIAL }: { total?: number; dataDay?: number | null } = {},
): Grid {
  const blank = header.map(() => null);
  const title = dataDay === null ? [] : [['As of', dataDay, null, null, null, null, null], blank];
  const cells = [...title, header, ...rows, ['Total', null, null, null, null, null, total]];
  return {
    sheetName: 'Open items',
    firstRow: 1,
    firstColumn: 1,
    rows: cells,
    numberFormats: cells.map((row) =>
      row[0] === 'As of' ? ['General', 'dd/mm/yyyy', ...dates.slice(2)] : dates,
    ),
    date1904: false,
  };
}

/** A row of the customer table; what is not given is blank. */
export const customerRow = (row: Partial<CustomerRow>): CustomerRow => ({
  row: 2,
  number: '',
  name: '',
  email: '',
  cc: '',
  language: '',
  kind: '',
  country: '',
  profile: '',
  procedure: '',
  limit: '',
  hold: '',
  group: '',
  owner: '',
  administration: '',
  ...row,
});

/** All customers of the sample with an address. */
export const sampleCustomers: readonly CustomerRow[] = [
  customerRow({
    row: 2,
    number: '00031',
    name: 'Bakkerij Peeters',
    email: 'info@peeters.example',
    language: 'nl',
    kind: 'zakelijk',
    country: 'BE',
  }),
  customerRow({
    row: 3,
    number: '00044',
    name: 'Café du Marché',
    email: 'compta@marche.example',
    language: 'français',
    kind: 'entreprise',
    country: 'BE',
  }),
  customerRow({
    row: 4,
    number: '00052',
    name: 'Müller & Söhne',
    email: 'buchhaltung@mueller.example',
    language: 'Deutsch',
    kind: 'Firma',
    country: 'DE',
  }),
];
