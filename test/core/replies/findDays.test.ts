import { dayOfIso, isoOfDay } from '../../../src/core/dates/iso';
import type { Language } from '../../../src/core/items/customer';
import { findDays } from '../../../src/core/replies/days/findDays';
import { dayExpressions } from './dayExpressions';

const WRITTEN = dayOfIso('2026-11-18') ?? 0;

describe.each(Object.entries(dayExpressions))('days in %s', (language, expressions) => {
  test.each(expressions)('%s', (text, day) => {
    expect(findDays(text, language as Language, WRITTEN).map((found) => isoOfDay(found.day))).toEqual([day]);
  });
});

const past = (text: string, language: Language) =>
  findDays(text, language, WRITTEN).map((found) => isoOfDay(found.past));

test.each<[Language, string, string]>([
  ['nl-BE', 'Wij hebben vrijdag betaald.', '2026-11-13'],
  ['nl-BE', 'Betaald op 12/11.', '2026-11-12'],
  ['nl-NL', 'Vorige week overgemaakt.', '2026-11-13'],
  ['nl-BE', 'Vorige vrijdag gestort.', '2026-11-13'],
  ['nl-BE', 'Dat was drie dagen geleden.', '2026-11-15'],
  ['nl-BE', 'Betaald op 20 december.', '2025-12-20'],
  ['fr', 'Payé hier.', '2026-11-17'],
  ['fr', 'Payé le 5 novembre.', '2026-11-05'],
  ['fr', 'Payé il y a 2 semaines.', '2026-11-04'],
  ['fr', 'La semaine passée.', '2026-11-13'],
  ['fr', 'Vendredi dernier.', '2026-11-13'],
  ['de', 'Am 10. überwiesen.', '2026-11-10'],
  ['de', 'Vor 3 Tagen bezahlt.', '2026-11-15'],
  ['de', 'Letzten Freitag bezahlt.', '2026-11-13'],
  ['de', 'Am 10.11. bezahlt.', '2026-11-10'],
  ['en', 'Paid last Friday.', '2026-11-13'],
  ['en', 'We paid 5 days ago.', '2026-11-13'],
  ['en', 'We paid on the 10th.', '2026-11-10'],
])('in %s, what is over: %s', (language, text, day) => {
  expect(past(text, language)).toEqual([day]);
});

test.each<[Language, string]>([
  ['nl-BE', 'Factuur 2026/101 van 12,50 euro.'],
  ['nl-BE', 'Tel. 02/123.45.67, BTW BE 0403.170.701'],
  ['nl-BE', 'Goedemorgen, dank voor uw bericht.'],
  ['fr', 'Notre IBAN est BE68 5390 0754 7034.'],
  ['de', 'Guten Morgen, vielen Dank.'],
  ['en', 'You may be right about 5.12 euro.'],
  ['en', 'Invoice 12-34 and 2026-101, 8-10 days.'],
])('in %s no day stands in: %s', (language, text) => {
  expect(findDays(text, language, WRITTEN)).toEqual([]);
});

test('A day is found where it stands, whatever does not show around it', () => {
  const text = 'Wij betalen\u200b  vrij\u00adda\u0301g, ok?';
  const [found] = findDays(text, 'nl-BE', WRITTEN);
  expect(text.slice(found?.start, found?.end)).toBe('vrij\u00adda\u0301g');
});
