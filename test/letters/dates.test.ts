import { dayText } from '../../src/letters/dates';
import { dateText } from '../../src/wording/dates';

test('English writes the month as a word, which nobody reads as the day', () => {
  // 7 December 2026, 31 January and 1 May 2027.
  expect([20794, 20849, 20939].map((day) => dayText(day, 'en'))).toEqual([
    '7\u00a0Dec\u00a02026',
    '31\u00a0Jan\u00a02027',
    '1\u00a0May\u00a02027',
  ]);
});

test.each(['nl-BE', 'nl-NL', 'fr', 'de'] as const)('%s writes days as everywhere else', (language) =>
  expect(dayText(20794, language)).toBe(dateText(20794, language)),
);
