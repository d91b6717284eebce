import type { CellValue } from '../../../../src/core/reading/grid';
import { gridOf, readingOf } from '../sheets';

const upper = ['Klant', null, 'Factuur', 'Factuur', 'Verval', 'Openstaand'];
const lower = ['nummer', 'Naam', 'nummer', 'datum', 'datum', 'bedrag'];
const item = ['001', 'Aerts', 'F1', '2026-09-01', '2026-10-01', 10];

test('names split over two rows are read as one', () => {
  const reading = readingOf(gridOf([['Openstaande posten'], [null], upper, lower, item]));
  expect(reading.mapping.map(({ field, header }) => [field, header])).toEqual([
    ['customerNumber', 'Klant nummer'],
    ['customerName', 'Naam'],
    ['invoiceNumber', 'Factuur nummer'],
    ['invoiceDate', 'Factuur datum'],
    ['dueDate', 'Verval datum'],
    ['open', 'Openstaand bedrag'],
  ]);
  expect(reading.headerRow).toBe(4);
  expect(reading.skipped.map(({ reason }) => reason)).toEqual(['title', 'blank', 'header', 'header']);
});

test('both rows are known on the next page', () => {
  const reading = readingOf(
    gridOf([upper, lower, item, upper, lower, [...item.slice(0, 2), 'F2', ...item.slice(3)]]),
  );
  expect(reading.items.document).toEqual(['F1', 'F2']);
  expect(reading.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'header'],
    [2, 'header'],
    [4, 'header'],
    [5, 'header'],
  ]);
  expect(reading.issues).toEqual([]);
});

test.each<[string, CellValue[]]>([
  ['a title', ['Factuur openstaand bedrag per klant', null, null, null, null, null]],
  ['groups of columns', [null, 'Klant', null, 'Data', null, 'Bedragen']],
])('%s above names that are whole does not belong to them', (_what, above) => {
  const names = ['Klantnummer', 'Naam', 'Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Openstaand bedrag'];
  const reading = readingOf(gridOf([above, names, item]));
  expect(reading.columns.map(({ header }) => header)).toEqual(names);
  expect(reading.skipped.map(({ reason }) => reason)).toEqual(['title', 'header']);
});

test('a first row of items does not belong to the names above it, as texts neither', () => {
  const texts = ['001', 'Naam NV', 'Factuur 1', '2026-09-01', '2026-10-01', '10,00'];
  const reading = readingOf(
    gridOf([['Klantnummer', 'Naam', 'Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Saldo'], texts]),
  );
  expect([reading.headerRow, reading.items.count]).toEqual([1, 1]);
});
