import { shippedProcedures } from '../../src/core/dunning/shippedProcedures';
import { languages, procedureSources } from '../../src/core/items/customer';
import { procedureName, procedureOfWord } from '../../src/wording/procedureNames';
import { procedureSourceText } from '../../src/wording/procedureSource';
import { customerOf } from '../core/dunning/openItemsOf';

const strategic = customerOf('C1', {
  profile: 'strategic',
  procedure: 'strategic',
  procedureSource: 'profile',
});

test.each([
  ['nl-BE', 'Procedure strategisch, omdat het klantprofiel strategisch is.'],
  ['nl-NL', 'Procedure strategisch, omdat het klantprofiel strategisch is.'],
  ['fr', 'Procédure stratégique, car le profil du client est stratégique.'],
  ['de', 'Mahnverfahren strategisch, weil das Kundenprofil strategisch ist.'],
  ['en', 'Procedure strategic, because the customer’s profile is strategic.'],
] as const)('a profile is named in %s', (language, sentence) => {
  expect(procedureSourceText(strategic, language)).toBe(sentence);
});

test('the group is named, else its number', () => {
  const daughter = customerOf('C2', { group: '1001', procedure: 'Huis', procedureSource: 'group' });
  expect(procedureSourceText(daughter, 'nl-BE', 'Zonneveld Holding')).toBe(
    'Procedure “Huis”, zoals voor de groep Zonneveld Holding.',
  );
  expect(procedureSourceText(daughter, 'en')).toBe('Procedure “Huis”, as for the group 1001.');
});

test('the law of a consumer names the country', () => {
  const consumer = customerOf('C3', {
    kind: 'consumer',
    country: 'NL',
    procedure: 'consumer-nl',
    procedureSource: 'consumer',
  });
  expect(procedureSourceText(consumer, 'fr')).toBe(
    'Procédure consommateur Pays-Bas, car le client est un consommateur aux Pays-Bas.',
  );
});

test('every source has a sentence of its own in every language', () => {
  for (const language of languages) {
    const sentences = procedureSources.map((procedureSource) =>
      procedureSourceText({ ...strategic, country: 'BE', procedureSource }, language, 'Holding'),
    );
    expect(new Set(sentences).size).toBe(procedureSources.length);
  }
});

test('a procedure of the product is read back by its name in any language', () => {
  for (const name of shippedProcedures.keys())
    for (const language of languages) {
      expect(procedureName(name, language)).not.toContain('“');
      expect(procedureOfWord(procedureName(name, language).toUpperCase())).toBe(name);
    }
  expect(procedureOfWord('Huis')).toBe('Huis');
});
