import fc from 'fast-check';
import { civilOfDay } from '../../../../src/core/dates/civil';
import { dayOfIso, isoOfDay } from '../../../../src/core/dates/iso';
import { parseDate } from '../../../../src/core/reading/values/parseDate';

const isoIn = (text: string, order: Parameters<typeof parseDate>[1]): string | null => {
  const day = parseDate(text, order);
  return day === null ? null : isoOfDay(day);
};

test.each([
  ['2026-11-21', '2026-11-21'],
  ['2026/11/21', '2026-11-21'],
  ['20261121', '2026-11-21'],
  ['21/11/2026', '2026-11-21'],
  ['21.11.2026', '2026-11-21'],
  ['21-11-26', '2026-11-21'],
  ['1-2-2026', '2026-02-01'],
  ['11/21/2026', '2026-11-21'],
  ['2026-11-21T00:00:00', '2026-11-21'],
  ['2026-11-21 14:30', '2026-11-21'],
  [' 21/11/2026 ', '2026-11-21'],
  ['29/02/2024', '2024-02-29'],
  ['01/01/99', '1999-01-01'],
  ['01/01/79', '2079-01-01'],
])('%p is %s', (text, iso) => {
  expect(isoIn(text, 'none')).toBe(iso);
});

test.each([
  ['03/04/2026', 'none', '2026-04-03'],
  ['03/04/2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['03/04/2026', 'mixed', null],
  ['13/04/2026', 'mixed', '2026-04-13'],
  ['13/04/2026', 'mdy', null],
  ['04/13/2026', 'dmy', null],
  ['13/04/2026', 'mixed', '2026-04-13'],
  ['2026-03-04', 'mixed', '2026-03-04'],
] as const)('%p in a column of order %p is %p', (text, order, iso) => {
  expect(isoIn(text, order)).toBe(iso);
});

test.each([
  '31/02/2026',
  '29/02/2026',
  '2026-13-01',
  '00/01/2026',
  '32/01/2026',
  '21/11',
  '21/11-2026',
  '1/1/1',
  '202611',
  '2026112',
  '1.234,56',
  'soon',
  '',
  '21/11/2026 late',
])('%p is no date', (text) => {
  expect(parseDate(text, 'none')).toBeNull();
});

test('any day in any form is read back', () => {
  const days = fc.integer({ min: dayOfIso('1980-01-01') ?? 0, max: dayOfIso('2079-12-31') ?? 0 });
  const forms = fc.constantFrom('dmy', 'mdy', 'ymd', 'yyyymmdd');
  const two = (value: number): string => String(value).padStart(2, '0');
  fc.assert(
    fc.property(days, forms, fc.constantFrom('/', '-', '.'), (day, form, mark) => {
      const { year, month, day: dayOfMonth } = civilOfDay(day);
      const parts = { d: two(dayOfMonth), m: two(month), y: String(year) };
      const text =
        form === 'yyyymmdd'
          ? parts.y + parts.m + parts.d
          : [...form].map((letter) => parts[letter as 'd' | 'm' | 'y']).join(mark);
      expect(parseDate(text, form === 'mdy' ? 'mdy' : 'dmy')).toBe(day);
    }),
  );
});

test.each([
  ['3 nov 2026', '2026-11-03'],
  ['03-NOV-26', '2026-11-03'],
  ['3. November 2026', '2026-11-03'],
  ['21 november 2026', '2026-11-21'],
  ['1er mars 2026', '2026-03-01'],
  ['15 août 2026', '2026-08-15'],
  ['5 févr. 2026', '2026-02-05'],
  ['24 déc. 2026', '2026-12-24'],
  ['7. März 2026', '2026-03-07'],
  ['9 mrt. 2026', '2026-03-09'],
  ['9-mei-2026', '2026-05-09'],
  ['24.Dez.2026', '2026-12-24'],
  ['Nov 3, 2026', '2026-11-03'],
  ['November 3rd, 2026', '2026-11-03'],
  ['2026-nov-03', '2026-11-03'],
  ['3 Nov 2026 10:15', '2026-11-03'],
])('%p names its month', (text, iso) => {
  for (const order of ['none', 'dmy', 'mdy', 'mixed'] as const) expect(isoIn(text, order)).toBe(iso);
});

test.each([
  '31 feb 2026',
  '3 nov',
  'nov 2026',
  '3 foo 2026',
  'Nov 2026 3',
  '12 mai',
  '3nov20266',
  'Maart BV 2026',
  '12 A 26',
])('%p is no date', (text) => {
  expect(isoIn(text, 'none')).toBeNull();
});
