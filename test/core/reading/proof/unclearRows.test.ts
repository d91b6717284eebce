import type { CellValue } from '../../../../src/core/reading/grid';
import { gridOf, header, items, readingOf } from '../sheets';

const amount = (open: CellValue): readonly CellValue[] => ['002', null, null, null, null, open];
const [first = [], second = [], third = []] = items;
const unclear = (...rows: readonly (readonly CellValue[])[]) =>
  readingOf(gridOf([header, ...rows]))
    .issues.filter(({ code }) => code === 'row-unclear')
    .map(({ row }) => row);

test.each([
  ['the items above it', [first, amount(100.5), second, amount(200)]],
  ['the items below it', [amount(300.5), first, second, amount(-50.25), third]],
  ['all so far', [first, amount(100.5), second, amount(200), amount(300.5)]],
  ['all of the sheet', [amount(250.25), first, second, third]],
])('an amount alone that equals %s is a sum', (_what, rows) => {
  expect(unclear(...rows)).toEqual([]);
});

test('an amount alone that is no sum may be an unfinished item, and is told', () => {
  expect(unclear(first, amount(75), second)).toEqual([3]);
  expect(unclear(first, amount('see note'))).toEqual([3]);
});

test('a sum of one of several currencies is one', () => {
  const rows = [
    [...header, 'Valuta'],
    [...first, 'EUR'],
    [...second, 'USD'],
    [...amount(200), null],
  ];
  expect(readingOf(gridOf(rows)).issues).toEqual([]);
});
