import { languages } from '../../../src/core/items/customer';
import {
  allCustomerColumns,
  customerHeaders,
  customerSheetName,
} from '../../../src/wording/customerTable/headers';
import {
  customerColumnOf,
  kindOfWord,
  languageOfWord,
  profileOfWord,
} from '../../../src/wording/customerTable/read';

test('the headers of a new table are read back in every language', () => {
  for (const language of languages) {
    const headers = customerHeaders(language);
    for (const column of allCustomerColumns) expect(customerColumnOf(headers[column])).toBe(column);
    expect(customerSheetName(language)).toMatch(/^\p{Lu}/u);
  }
});

test.each([
  ['  KLANT-NR. ', 'number'],
  ['N° client', 'number'],
  ['Raison sociale', 'name'],
  ['E-Mail-Adresse', 'email'],
  ['CC', 'cc'],
  ['Cc (Kopie)', 'cc'],
  ['In kopie', 'cc'],
  ['Copie à', 'cc'],
  ['Credit limit', 'limit'],
  ['Mahnsperre', 'hold'],
  ['Notre société', 'administration'],
  ['Moederbedrijf', 'group'],
  ['Parent company', 'group'],
  ['Sachbearbeiter', 'owner'],
  ['Chargé de dossier', 'owner'],
  // A group of customers alike, not one of which others are part.
  ['Klantgroep', null],
  ['Société', null],
  ['Vervaldag', null],
  ['', null],
])('the header %p is the column %p', (header, column) => {
  expect(customerColumnOf(header)).toBe(column);
});

test('every code of a language is read as that language', () => {
  for (const language of languages) expect(languageOfWord(language)).toBe(language);
});

test.each([
  ['NL', 'nl-BE'],
  ['Français', 'fr'],
  ['Duits', 'de'],
  ['Englisch', 'en'],
  ['Nederlands (NL)', 'nl-NL'],
  ['Klingon', null],
  ['', null],
])('the language %p is %p', (word, language) => {
  expect(languageOfWord(word)).toBe(language);
});

test.each([
  ['Zakelijk', 'business'],
  ['entreprise', 'business'],
  ['Geschäftskunde', 'business'],
  ['Particulier', 'consumer'],
  ['Privé', 'consumer'],
  ['misschien', null],
])('the kind %p is %p', (word, kind) => {
  expect(kindOfWord(word)).toBe(kind);
});

test('profiles are read in every language', () => {
  expect(['Standaard', 'stratégique', 'schwierig', '?'].map(profileOfWord)).toEqual([
    'standard',
    'strategic',
    'difficult',
    null,
  ]);
});
