import { languages } from '../../../src/core/items/customer';
import { createLetters } from '../../../src/letters/createLetters';
import { audienceText, snippets, snippetText, stepName } from '../../../src/wording/pane/texts';

const nobody = { group: null, procedure: null, profile: null, kind: null };

test.each([
  [nobody, 'alle klanten'],
  [{ ...nobody, kind: 'consumer' as const }, 'consumenten'],
  [
    { ...nobody, profile: 'difficult' as const, kind: 'business' as const },
    'profiel moeilijk, zakelijke klanten',
  ],
  [{ ...nobody, group: 'Horeca\nNV', procedure: 'strategic' }, 'groep “Horeca NV”, procedure strategisch'],
])('%j is %s', (audience, words) => expect(audienceText(audience, 'nl-BE')).toBe(words));

test('a step begins with a capital', () => expect(stepName('notice', 'fr')).toBe('Avis amical'));

test('a piece is in the language of the letter', () => {
  expect(snippetText('one', 'nl-NL')).toBe('{% if one %}factuur{% else %}facturen{% endif %}');
  expect(snippetText('mixed', 'en')).toBe(
    '{% if mixed %}The number of the reminder is shown beside each invoice.{% endif %}',
  );
});

test('every piece of the menu is a text without a problem', () => {
  const letters = createLetters();
  const blank = { subject: '', title: '', salutation: '', after: '', closing: '' };
  for (const language of languages)
    for (const snippet of snippets)
      expect(letters.problemsOf({ ...blank, before: snippetText(snippet, language) })).toEqual([]);
});
