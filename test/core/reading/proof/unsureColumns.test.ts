import { readOpenItems } from '../../../../src/core/reading/readOpenItems';
import { gridOf, options, readingOf } from '../sheets';

const rows = [
  ['Klant', 'Ordernummer', 'Datum', 'Vervaldatum', 'Openstaand'],
  ['Aerts', 'O-1', '2026-09-01', '2026-10-01', 100],
  ['Boon', 'O-2', '2026-09-02', '2026-10-02', 80],
];

test('some other number stands in for the invoice number, and that is asked', () => {
  const { items, issues } = readingOf(gridOf(rows));
  expect(items.document).toEqual(['O-1', 'O-2']);
  expect(issues).toEqual([
    { code: 'column-unsure', row: 1, column: 2, facts: { field: 'invoiceNumber', content: 'Ordernummer' } },
  ]);
});

test('a column that was chosen by hand is not asked about again', () => {
  const { layout } = readingOf(gridOf(rows));
  const choice = { columns: { invoiceNumber: 2 }, dateOrder: null, decimalMark: null };
  const reading = readOpenItems(gridOf(rows), { ...options, layouts: new Map([[layout, choice]]) });
  expect(reading.ok && reading.value.issues).toEqual([]);
});

test('a number that returns in several rows is none of their own', () => {
  const again = rows.map((row, at) => (at === 2 ? ['Boon', 'O-1', ...row.slice(2)] : row));
  expect(readOpenItems(gridOf(again), options)).toMatchObject({
    ok: false,
    error: { code: 'column-missing', facts: { field: 'invoiceNumber' } },
  });
});
