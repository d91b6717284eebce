import { languages } from '../../../src/core/items/customer';
import { chargeWords } from '../../../src/wording/pane/charges';
import { de, en, fr, nl } from '../../../src/wording/pane/counted';
import { dossierActionWords } from '../../../src/wording/pane/dossierActions/words';
import { laterWords } from '../../../src/wording/pane/laterWords';
import { paneLanguage } from '../../../src/wording/pane/paneLanguage';
import { proceduresWords } from '../../../src/wording/pane/procedures';
import { reasonNames } from '../../../src/wording/pane/reasonNames';
import { paneWords } from '../../../src/wording/pane/words';

const facts = {
  count: 2,
  unread: 2,
  recovered: 2,
  dataDay: 'D',
  by: 'Els',
  asOf: 'D',
  sender: 'S',
  account: 'A',
  subjects: 'M',
  other: 'O',
  companies: 'C',
  sheet: 'S',
  currencies: 'U',
  places: '7',
  end: 'D',
  customers: 'K',
  crossed: 2,
  filed: 2,
};

/** Words within words stand beside the others. */
const flat = (words: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) =>
      typeof word === 'object' ? Object.entries(word as object) : [[name, word]],
    ),
  );

/** Every sentence of a language with its path, made with sample facts. */
function sentences(language: (typeof languages)[number]): [string, string][] {
  const all = {
    ...paneWords(language),
    ...laterWords(language),
    charges: chargeWords(language),
    reasons: reasonNames(language),
  };
  return Object.entries(all).flatMap(([room, words]) =>
    Object.entries(flat(words)).map(([name, word]): [string, string] => {
      if (typeof word !== 'function') return [`${room}.${name}`, String(word)];
      const say = word as (...args: unknown[]) => string;
      return [`${room}.${name}`, room === 'findings' ? say(facts) : say(2, 'X', 'Y')];
    }),
  );
}

test.each(languages)('%s has every word', (language) => {
  const said = sentences(language);
  expect(said.map(([path]) => path)).toEqual(sentences('en').map(([path]) => path));
  expect(said.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
});

test('step names are short enough to stand side by side in a narrow pane', () => {
  for (const language of languages) {
    const { check, propose, preview, send, result } = paneWords(language).steps;
    expect([check, propose, preview, send, result].join('').length).toBeLessThanOrEqual(45);
  }
});

test('Dutch differs where Belgium and the Netherlands do', () => {
  expect(laterWords('nl-BE').check.accept).toBe('Aanvaarden');
  expect(laterWords('nl-NL').check.accept).toBe('Accepteren');
  expect(laterWords('nl-BE').check.signIn).toBe(laterWords('nl-NL').check.signIn);
  expect(proceduresWords('nl-BE').onDay(0)).toBe('op de vervaldag');
  expect(proceduresWords('nl-NL').onDay(0)).toBe('op de vervaldatum');
  expect(dossierActionWords('nl-NL').effects.deceased({ day: 'D', days: 0, whole: true, filed: true })).toBe(
    'Geen mails meer aan de klant. De rente stopt op D.',
  );
});

test('counts take the right form, and nought is singular in French only', () => {
  const nbsp = '\u00a0';
  expect([nl(0, 'mail', 'mails'), nl(1, 'mail', 'mails'), nl(2000, 'mail', 'mails')]).toEqual([
    `0${nbsp}mails`,
    `1${nbsp}mail`,
    `2.000${nbsp}mails`,
  ]);
  expect(fr(0, 'facture', 'factures')).toBe(`0${nbsp}facture`);
  expect(fr(12345, 'facture', 'factures')).toBe(`12\u202f345${nbsp}factures`);
  expect(de(1, 'Posten', 'Posten')).toBe(`1${nbsp}Posten`);
  expect(en(1234567, 'item', 'items')).toBe(`1,234,567${nbsp}items`);
});

test.each([
  ['nl', 'nl-BE'],
  ['nl-BE', 'nl-BE'],
  ['nl-nl', 'nl-NL'],
  ['fr-CA', 'fr'],
  ['de-AT', 'de'],
  ['en-US', 'en'],
  ['es-ES', 'en'],
  ['', 'en'],
])('Office in %p gives a pane in %p', (office, pane) => {
  expect(paneLanguage(office)).toBe(pane);
});
