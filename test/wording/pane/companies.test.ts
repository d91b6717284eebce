import { languages } from '../../../src/core/items/customer';
import { companiesWords } from '../../../src/wording/pane/companies';
import { companyDetailsWords } from '../../../src/wording/pane/companyDetails';
import { companyQuestionWords } from '../../../src/wording/pane/companyQuestion';
import { overviewWords } from '../../../src/wording/pane/overview';

const rooms = {
  companies: companiesWords,
  details: companyDetailsWords,
  question: companyQuestionWords,
  overview: overviewWords,
};

/** Every sentence of a room in a language, made with sample facts. */
function sentences(room: keyof typeof rooms, language: (typeof languages)[number]): [string, string][] {
  return Object.entries(rooms[room](language)).map(([name, word]): [string, string] => {
    if (typeof word !== 'function') return [name, String(word)];
    const say = word as (...args: unknown[]) => string;
    return [name, say(2, 3)];
  });
}

test.each(languages.flatMap((language) => Object.keys(rooms).map((room) => [language, room] as const)))(
  '%s has every word of %s',
  (language, room) => {
    const said = sentences(room as keyof typeof rooms, language);
    const english = sentences(room as keyof typeof rooms, 'en').map(([name]) => name);
    expect(said.map(([name]) => name)).toEqual(english);
    expect(said.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
  },
);

test('no sentence about a company is longer than 15 words', () => {
  for (const language of languages)
    for (const [, text] of sentences('details', language))
      for (const sentence of text.split(/(?<=[.:])\s/))
        expect(sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(15);
});

test('a bucket says its days, and the last one from where on', () => {
  const { days } = overviewWords('nl-BE');
  expect(days(31, 60)).toBe('31 tot 60 dagen te laat');
  expect(days(121, null)).toBe('Meer dan 120 dagen te laat');
});

test('Belgium and the Netherlands name a currency in their own way', () => {
  expect(companiesWords('nl-BE').currency).toBe('Munt');
  expect(companiesWords('nl-NL').currency).toBe('Valuta');
});
