import { isoOfDay } from '../../../src/core/dates/iso';
import type { CellValue } from '../../../src/core/reading/grid';
import { ageColumns } from '../../../src/core/reading/header/ageColumns';
import { gridOf, readingOf } from './sheets';

test.each([
  [
    ['Due date', 'At Date', '1-30', '31-60', 'Older', 'Total'],
    [1, 2, 3, 4],
  ],
  [
    ['Klant', 'Niet vervallen', '0 - 30 dagen', '31 t/m 60 dagen', '> 60'],
    [1, 2, 3, 4],
  ],
  [
    ['Client', 'Non échu', '1 à 30 jours', '+ de 30'],
    [1, 2, 3],
  ],
  [
    ['Kunde', 'Nicht fällig', '1 bis 30 Tage', 'über 30 Tage', 'Summe'],
    [1, 2, 3],
  ],
  [
    ['Invoice Number', 'Current', '< 1 Month', '1 Month', '2 Months', 'Older', 'Total'],
    [1, 2, 3, 4, 5],
  ],
  [['Current', 'Older'], []],
  [['00031', 'Aerts', '30', '2026-0122', '45'], []],
  [['60-31', '> 60'], []],
])('%j has its ages in %j', (headers, expected) => {
  expect(ageColumns(headers)).toEqual(expected);
});

const header = ['', 'Due Date', 'Current', '1-30', '31-60', '> 60', 'Total'];
const aged = (...rows: readonly (readonly CellValue[])[]) => gridOf([header, ...rows]);

test('an item has the amount under its age; customers stand above their items in the same column', () => {
  const { items, skipped, issues, totals } = readingOf(
    aged(
      ['Bakkerij Aerts', null, null, 50, 20.5, null, 70.5],
      ['  F1', '2026-11-01', null, 50, null, null, 50],
      ['  F2', '2026-10-01', null, null, 20.5, null, 20.5],
      ['Transport Bakker', null, 10, null, null, -2, 8],
      ['  F3', '2026-12-01', 10, null, null, null, 10],
      ['  CN4', '2026-08-01', null, null, null, -2, -2],
      ['Total', null, 10, 50, 20.5, -2, 78.5],
    ),
  );
  expect(items.document).toEqual(['F1', 'F2', 'F3', 'CN4']);
  expect([...items.open]).toEqual([5000, 2050, 1000, -200]);
  expect([...items.amount]).toEqual([5000, 2050, 1000, -200]);
  expect([...items.customer].map((at) => items.customers[at]?.name)).toEqual([
    'Bakkerij Aerts',
    'Bakkerij Aerts',
    'Transport Bakker',
    'Transport Bakker',
  ]);
  expect(isoOfDay(items.dueDay[0] ?? 0)).toBe('2026-11-01');
  expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'header'],
    [2, 'group'],
    [5, 'group'],
    [8, 'total'],
  ]);
  expect(totals).toEqual([
    { currency: 'EUR', count: 4, open: 7850, whole: 7850, stated: 7850, statedRow: 8 },
  ]);
  expect(issues).toEqual([]);
});

test('an item that fell due in two parts is the sum of both ages', () => {
  const { items } = readingOf(
    aged(['Aerts', null, 30, 12.5, null, null, 42.5], ['F1', '2026-12-01', 30, 12.5]),
  );
  expect([...items.open]).toEqual([4250]);
});

test('a customer whose sum is not that of the items below is told', () => {
  const { issues } = readingOf(aged(['Aerts', null, null, 50], ['F1', '2026-11-01', null, 40]));
  expect(issues).toEqual([{ code: 'row-unclear', row: 2 }]);
});

test('an age that cannot be read names its own cell, an item without any age the first', () => {
  const { issues } = readingOf(
    aged(
      ['Aerts', null, null, 50],
      ['F1', '2026-11-01', null, 50],
      ['F2', '2026-11-01', null, 'x'],
      ['F3', '2026-11-02'],
    ),
  );
  expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['amount-unreadable', 4, 4],
    ['amount-unreadable', 5, 3],
  ]);
});

test('a total that differs names a cell of the ages', () => {
  const { issues } = readingOf(
    aged(['Aerts', null, null, 50], ['F1', '2026-11-01', null, 50], ['Total', null, null, 60]),
  );
  expect(issues).toEqual([expect.objectContaining({ code: 'total-mismatch', row: 4, column: 3 })]);
});

test('a column of open amounts counts before the ages', () => {
  const { items } = readingOf(
    gridOf([
      ['Klant', 'Factuurnr', 'Vervaldatum', 'Openstaand', '1-30', '31-60'],
      ['Aerts', 'F1', '2026-11-01', 70, 50, 20],
    ]),
  );
  expect([...items.open]).toEqual([7000]);
});
