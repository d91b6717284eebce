import { languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { item } from './sampleLetter';
import { shippedCases, shippedLetter } from './shippedLetters';

const several = [item({ level: 3 }), item({ level: 1, document: '2026-00300' })];

/** Each text with one invoice and with several, with a last day to pay and without. */
const variants = [{}, { payBy: null }, { items: several }, { items: several, payBy: null }];

describe.each(languages)('%s', (language) => {
  const parts = shippedCases
    .filter((given) => given.language === language)
    .flatMap((given) =>
      variants.flatMap((changes) => {
        const { subject, words } = shippedLetter(given, changes);
        const { title, salutation, before, after, closing } = words;
        return [subject, title, salutation, closing, ...before.split('\n\n'), ...after.split('\n\n')];
      }),
    );
  const all = [...new Set(parts)];

  test('leaves no placeholder, no empty part and no gap', () => {
    expect(all.filter((part) => /[{}]|undefined|null|^\s*$|\s\s|^\s|\s$/.test(part))).toEqual([]);
  });

  test('sets its marks once and close to their word', () => {
    expect(all.filter((part) => /[.,;:?!][.,;:?!]| [.,]|\( | \)|,\s*\./.test(part))).toEqual([]);
  });

  test('begins each sentence with a capital', () => {
    expect(all.filter((part) => /[a-zà-ÿ][.?!] [a-zà-ÿ]/.test(part))).toEqual([]);
  });
});

test('a letter begins right below its salutation: in German with a small letter', () => {
  for (const given of shippedCases) {
    const { before } = shippedLetter(given).words;
    expect(before).toMatch(given.language === 'de' ? /^[a-zäöü]/ : /^[A-ZÀ-Ý]/);
  }
});

test('every step that asks a term names its last day', () => {
  const asked = shippedCases.filter(({ text }) => text !== 'notice' && text !== 'fourteen-days');
  for (const given of asked)
    expect(shippedLetter(given).words.before).toMatch(/0?5(?:[/.-]12[/.-]|\sDec\s)2026/);
});

test('what a company starts its own text from fills as it stands', () => {
  const letters = createLetters();
  for (const given of shippedCases) {
    const words = letters.shipped(given);
    expect(Object.values(words).every((part) => part.trim() !== '' && !part.includes('  '))).toBe(true);
    expect(letters.problemsOf(words)).toEqual([]);
  }
});
