import { centsOf, countOf, dayOf, percentOf, textOf, yesNoOf } from '../../../src/wording/tables/cells';
import { periodOf } from '../../../src/wording/tables/settings/period';

const cell = (content: string | number | boolean | null, format = 'General') => ({ content, format });

test.each<[string | number | boolean, number | null]>([
  [10, 10],
  [-5, -5],
  ['10', 10],
  [' -5 ', -5],
  ['−5', -5],
  [10.5, null],
  ['10,5', null],
  ['tien', null],
  [true, null],
  [1e300, null],
  ['#REF!', null],
])('%p is the whole number %p', (content, expected) => expect(countOf(cell(content))).toBe(expected));

test.each<[string | number, string, number | null]>([
  [7.5, 'General', 750],
  ['7,50', '@', 750],
  ['€ 1.250,00', '@', 125000],
  [0.1, '0%', null],
  ['gratis', '@', null],
  [1e300, 'General', null],
])('%p in %p is %p cents', (content, format, expected) =>
  expect(centsOf(cell(content, format))).toBe(expected),
);

test.each<[string | number, string, number | null]>([
  [10.5, 'General', 10.5],
  [0.105, '0.00%', 10.5],
  ['10,5 %', '@', 10.5],
  ['8', '@', 8],
  ['8,12,5', '@', null],
  ['-8', '@', null],
])('%p in %p is %p per cent', (content, format, expected) =>
  expect(percentOf(cell(content, format))).toBe(expected),
);

test.each<[string | number, number | null]>([
  [46347, 20778],
  ['2026-11-21', 20778],
  ['21/11/2026', 20778],
  ['21.11.2026', 20778],
  ['31/02/2026', null],
  [0, null],
  [5e9, null],
])('%p is the day %p', (content, expected) => expect(dayOf(cell(content))).toBe(expected));

test.each<[string | boolean, boolean | null]>([
  [true, true],
  ['Ja', true],
  ['non', false],
  ['x', true],
  ['misschien', null],
])('%p is %p', (content, expected) => expect(yesNoOf(cell(content))).toBe(expected));

test.each([
  ['2026-12-24 / 2027-01-02', 20811, 20820, ''],
  ['24/12/2026 - 2/01/2027', 20811, 20820, ''],
  ['24.12.2026 bis 2.1.2027: Weihnachten', 20811, 20820, 'Weihnachten'],
  ['du 24/12/2026 au 02/01/2027 Noël', 20811, 20820, 'Noël'],
  ['2026-12-24', 20811, 20811, ''],
])('%p is a period', (text, from, to, reason) => expect(periodOf(text)).toEqual({ from, to, reason }));

test.each(['Kerst', '', '2026-12-24 / straks', '2026-13-24 / 2027-01-02'])('%p is no period', (text) =>
  expect(periodOf(text)).toBeNull(),
);

test('a number that shows as a date is that day, and neither a count, an amount nor a percentage', () => {
  const date = cell(46305, 'dd/mm/yyyy');
  expect([countOf(date), centsOf(date), percentOf(date)]).toEqual([null, null, null]);
  expect([textOf(date), dayOf(date)]).toEqual(['2026-10-10', 20736]);
  expect(periodOf(textOf(date))).toEqual({ from: 20736, to: 20736, reason: '' });
});
