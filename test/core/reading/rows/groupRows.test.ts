import type { CellValue } from '../../../../src/core/reading/grid';
import { gridOf, readingOf } from '../sheets';

const names = ['Factuurnr', 'Factuurdatum', 'Vervaldatum', 'Openstaand'];
const item = (document: string): CellValue[] => [document, '2026-09-01', '2026-10-01', 10];

/** Customers of the items below the lines, as `number name`. */
function customersOf(rows: readonly (readonly CellValue[])[]): string[] {
  const { items } = readingOf(gridOf([names, ...rows]));
  return Array.from(items.customer, (at) => {
    const customer = items.customers[at];
    return [customer?.number, customer?.name].filter((part) => part != null).join(' ');
  });
}

test.each<[string, string[], string]>([
  [
    'a number and a name',
    ['00031 - Bakkerij Aerts', 'Kerkstraat 12', '9000 Gent', 'België'],
    '00031 Bakkerij Aerts',
  ],
  ['a name', ['Bakkerij Aerts', 'Lange Nieuwstraat 7 bus 3', '2000 Antwerpen', 'Belgique'], 'Bakkerij Aerts'],
  ['a French address', ['Client : Brasserie Dupont', '12, rue Haute', '1000 Bruxelles'], 'Brasserie Dupont'],
  ['a German address', ['Müller GmbH', 'Hauptstr. 5', 'D-50667 Köln'], 'Müller GmbH'],
  ['a Dutch address', ['Jansen BV', 'Postbus 12', '1011 AB Amsterdam'], 'Jansen BV'],
  [
    'ways to reach it',
    ['Klant: 00031 - Aerts', 't.a.v. An Peeters', 'Tel. 09 225 44 11', 'an@aerts.example'],
    '00031 Aerts',
  ],
  ['its name on a line of its own', ['00031', 'Bakkerij Aerts', 'Kerkstraat 12'], '00031 Bakkerij Aerts'],
  ['a region above', ['Regio Noord', 'Bakkerij Aerts'], 'Bakkerij Aerts'],
  ['a region above, customer with a number', ['Regio 1', 'Klant: 00031 - Aerts', 'Dorp 1'], '00031 Aerts'],
])('a customer is told from the lines with them: %s', (_what, lines, customer) => {
  const reading = [...lines.map((line) => [line]), item('F1'), item('F2')];
  expect(customersOf(reading)).toEqual([customer, customer]);
});

test('each customer above its items, with address lines skipped as part of the group', () => {
  const rows = [
    ['Aerts NV'],
    ['Kerkstraat 1'],
    item('F1'),
    ['Bakker BV'],
    item('F2'),
    [null],
    ['Claes'],
    item('F3'),
  ];
  expect(customersOf(rows)).toEqual(['Aerts NV', 'Bakker BV', 'Claes']);
  const { skipped } = readingOf(gridOf([names, ...rows]));
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'header'],
    [2, 'group'],
    [3, 'group'],
    [5, 'group'],
    [7, 'blank'],
    [8, 'group'],
  ]);
});

test('in a sheet with columns for the customer, lines below one with a number are its address', () => {
  const header = ['Klantnr', 'Naam', ...names];
  const { items } = readingOf(
    gridOf([
      header,
      ['00031', 'Bakkerij Aerts'],
      [null, 'Kerkstraat 12'],
      [null, 'Gent'],
      [null, null, ...item('F1')],
      ['00032', 'Claes'],
      [null, null, ...item('F2')],
    ]),
  );
  expect(items.customers.map(({ number, name }) => [number, name])).toEqual([
    ['00031', 'Bakkerij Aerts'],
    ['00032', 'Claes'],
  ]);
});

test('what a report prints on every page is no customer', () => {
  const page = (nr: number) => [['Demo NV - Openstaande posten', null, null, `Blz. ${nr} / 2`], names];
  const rows = [
    ...page(1),
    ['Aerts NV'],
    item('F1'),
    ...page(2),
    item('F2'),
    ['Afgedrukt op 21-11-2026 om 10:15'],
  ];
  const { items, skipped } = readingOf(gridOf(rows));
  expect(Array.from(items.customer, (at) => items.customers[at]?.name)).toEqual(['Aerts NV', 'Aerts NV']);
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'title'],
    [2, 'header'],
    [3, 'group'],
    [5, 'title'],
    [6, 'header'],
    [8, 'title'],
  ]);
});
