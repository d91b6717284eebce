import type { CellValue } from '../../../src/core/reading/grid';
import { readingFingerprint } from '../../../src/core/reading/readingFingerprint';
import { gridOf, header, items, readingOf } from './sheets';

const withHold = [...header, 'Geblokkeerd'];
const of = (rows: readonly (readonly CellValue[])[]): string => readingFingerprint(readingOf(gridOf(rows)));
const [first = [], second = [], third = []] = items;
const original = of([withHold, first, second, third]);

test('the same items in another order, at other rows, have the same fingerprint', () => {
  expect(of([['Titel'], [], withHold, third, first, [], second])).toBe(original);
  expect(original.startsWith('3-')).toBe(true);
});

test.each([
  ['an amount by a cent', [withHold, first, second, [...third.slice(0, 5), -50.26]]],
  [
    'amounts that change places',
    [withHold, [...first.slice(0, 5), 200], [...second.slice(0, 5), 100.5], third],
  ],
  ['a due date', [withHold, first, second, [...third.slice(0, 4), '2026-11-02', -50.25]]],
  ['a document number', [withHold, first, second, ['002', 'Bakker', 'F4', ...third.slice(3)]]],
  ['a hold', [withHold, first, second, [...third, 'x']]],
  ['an item more', [withHold, first, second, third, ['1', 'A', 'F9', null, '2026-11-01', 1]]],
  ['an item less', [withHold, first, second]],
])('%s changes it', (_, rows) => {
  expect(of(rows)).not.toBe(original);
});
