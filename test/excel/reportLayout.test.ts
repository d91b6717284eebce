import { reportLayout } from '../../src/excel/reportLayout';
import { sheetNameFor } from '../../src/excel/reportName';
import { textLines } from '../../src/excel/textLines';

const columns = [
  { width: 10, align: 'start' },
  { width: 10, align: 'end' },
] as const;
const print = { orientation: 'portrait', onePage: false } as const;
const laidOut = (parts: Parameters<typeof reportLayout>[0]['parts']) =>
  reportLayout({ sheet: 'R', columns, parts, print });

describe('names of sheets', () => {
  test.each([
    ['Policy', [], 'Policy'],
    ['Policy', ['POLICY', 'policy 2'], 'Policy 3'],
    ['History', [], 'History 2'],
    ["'quoted'", [], 'quoted'],
    [' \n', [], '-'],
    ['', [], 'Dunning'],
    ['x'.repeat(40), [`${'x'.repeat(31)}`], `${'x'.repeat(29)} 2`],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
    ['Kredietblad Bakkerij Peeters en Zonen 21/11/2026', [], 'Kredietblad Bakkerij 21-11-2026'],
    [
      'Policy of Els Peeters and sons 2026-11-21',
      ['Policy of Els Peeters 2026-11-21'],
      'Policy of Els Peeter 2026-11-21',
    ],
  ])('%j', (wanted, taken, name) => {
    expect(sheetNameFor(wanted, taken)).toBe(name);
  });
});

describe('lines', () => {
  test.each([
    ['short', 10, ['short']],
    ['one two three', 7, ['one two', 'three']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['', 10, ['']],
  ])('%j in %d', (text, width, lines) => {
    expect(textLines(text, width)).toEqual(lines);
  });
});

test('a row is as high as the lines of the text over it', () => {
  const { heights } = laidOut([{ kind: 'text', text: 'word '.repeat(12).trim() }]);
  // The mark on one line; then four words of five with their spaces to a line of twenty: three lines of 15 points.
  expect([...heights]).toEqual([
    [0, 17],
    [1, 49],
  ]);
});

test('a text of more lines than a row of Excel can show goes on in the next', () => {
  const { cells } = laidOut([
    { kind: 'text', text: Array.from({ length: 30 }, (_, at) => `${at}`).join('\n') },
  ]);
  expect(cells).toHaveLength(3);
  expect(cells[2]?.[0]).toBe('26\n27\n28\n29');
});

test('headers are repeated where all tables have the same', () => {
  const table = (...headers: string[]) => ({ kind: 'table', headers, rows: [] }) as const;
  expect(laidOut([table('A', 'B'), table('A', 'B')]).repeated).toBe(1);
  expect(laidOut([table('A', 'B'), table('A', 'C')]).repeated).toBeNull();
  expect(laidOut([]).repeated).toBeNull();
});

test('rows that are too long or too short for the table become as long as it', () => {
  const { cells } = laidOut([{ kind: 'table', headers: ['A', 'B'], rows: [['1'], ['1', '2', '3']] }]);
  expect(cells.slice(2)).toEqual([
    ['1', ''],
    ['1', '2'],
  ]);
});
