import { identifyRow } from '../../../src/core/reading/identifyRow';
import { gridOf, header, items, readingOf } from './sheets';

const reading = readingOf(
  gridOf([
    header,
    ...items,
    ['003', 'Claes', 'R1', '2026-09-01', '2026-10-01', 10],
    ['003', 'Claes', 'R1', '2026-09-01', '2026-11-01', 10],
    ['003', 'Claes', 'R1', '2026-09-01', '2026-11-01', '12,00'],
  ]),
);
const [first = []] = items;

test('a row is known by its cells, wherever it stands now', () => {
  expect(identifyRow(reading, first, 1, 2)).toBe('demo|001|invoice|F1|2026');
  expect(identifyRow(reading, first, 1, 40)).toBe('demo|001|invoice|F1|2026');
});

test('the values may begin in a column before or behind the first of the list', () => {
  expect(identifyRow(reading, [null, ...first], 0, 2)).toBe('demo|001|invoice|F1|2026');
  expect(identifyRow(reading, first.slice(1), 2, 2)).toBe('demo|001|invoice|F1|2026');
});

test('lines of one document are told apart by due date, then by amount', () => {
  const line = (due: string, open: number | string) => ['003', 'Claes', 'R1', '2026-09-01', due, open];
  expect(identifyRow(reading, line('2026-10-01', 10), 1, 9)).toBe('demo|003|invoice|R1|2026');
  expect(identifyRow(reading, line('2026-11-01', 10), 1, 9)).toBe('demo|003|invoice|R1|2026|2');
  expect(identifyRow(reading, line('01/11/2026', '12,00'), 1, 9)).toBe('demo|003|invoice|R1|2026|3');
});

test.each([
  ['the header', header],
  [
    'another customer with the same number of document',
    ['002', 'Bakker', 'F1', '2026-09-01', '2026-10-01', 100.5],
  ],
  ['a document that is not in the list', ['001', 'Aerts', 'F99', '2026-09-01', '2026-10-01', 100.5]],
  ['an empty row', [null, null, null]],
  ['no cells', []],
])('%s is no item', (_, values) => {
  expect(identifyRow(reading, values, 1, 2)).toBeNull();
});
