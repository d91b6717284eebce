import { neutralEntry } from '../../src/workbench/typedEntry';

test.each([
  ['5/12/2026', '2026-12-05'],
  ['05-12-26', '2026-12-05'],
  ['21.11.2026', '2026-11-21'],
  ['12,50', '12.50'],
  ['-1.234,5', '-1234.5'],
  ['1.234', '1234'],
  ['12.50', '12.50'],
  ['13/13/2026', '13/13/2026'],
  ['INV-12,50', 'INV-12,50'],
  ['=1,5', '=1,5'],
  ['', ''],
])('on the continent %p is %p', (typed, read) => {
  expect(neutralEntry(typed, 'nl-BE')).toBe(read);
});

test.each(['5/12/2026', '1,234.50', '12.50'])('in English %p stays as it is', (typed) => {
  expect(neutralEntry(typed, 'en-US')).toBe(typed);
});
