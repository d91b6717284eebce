import { dateText } from '../../src/wording/dates';

test.each([
  ['nl-BE', '2/11/2026'],
  ['nl-NL', '2-11-2026'],
  ['fr', '02/11/2026'],
  ['de', '02.11.2026'],
  ['en', '02/11/2026'],
] as const)('2 November 2026 in %s is %s', (language, text) => expect(dateText(20759, language)).toBe(text));

test('a day and month of two figures are written out', () =>
  expect(dateText(20809, 'nl-BE')).toBe('22/12/2026'));
test('years have four figures', () => expect(dateText(-719162, 'nl-NL')).toBe('1-1-0001'));
