import { lawRules } from '../../../src/core/dunning/charges/chargeRefusal';
import type { ChargeRefusal } from '../../../src/core/index';
import { languages } from '../../../src/core/items/customer';
import { percentText } from '../../../src/wording/law/percentText';
import { procedureRefusalText, refusalText, refusalTexts } from '../../../src/wording/law/refusalText';
import { day } from '../../core/dunning/openItemsOf';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const free: ChargeRefusal = { rule: 'be-first-reminder', kind: 'costs', items: [0], regime: 'BE-B2C' };
const term: ChargeRefusal = {
  rule: 'nl-term',
  kind: 'costs',
  items: [0],
  regime: 'NL-B2C',
  day: day('2026-12-09'),
};

test.each([
  ['nl-BE', 'Geen kosten: de eerste herinnering aan een consument is gratis (art. XIX.2 WER).'],
  ['nl-NL', 'Geen incassokosten: de eerste herinnering aan een consument is gratis (art. XIX.2 WER).'],
  [
    'fr',
    'Pas de frais : le premier rappel à un consommateur est gratuit (art. XIX.2 du Code belge de droit économique).',
  ],
  ['de', 'Keine Kosten: Die erste Mahnung an einen Verbraucher ist kostenlos (Art. XIX.2 belgisches WGB).'],
  ['en', 'No costs: the first reminder to a consumer is free (Belgian Code of Economic Law, art. XIX.2).'],
] as const)('the free first reminder in %s', (language, text) =>
  expect(plain(refusalText(free, language))).toBe(text),
);

test.each([
  [
    'nl-NL',
    'Geen incassokosten vóór 9-12-2026: de 15 dagen na bezorging van de 14-dagenbrief lopen nog (art. 6:96 lid 6 BW).',
  ],
  [
    'de',
    'Keine Kosten vor dem 09.12.2026: Die 15 Tage ab Zustellung des Vierzehn-Tage-Schreibens laufen noch (Art. 6:96 Abs. 6 niederländisches BW).',
  ],
] as const)('the term of the Dutch letter in %s', (language, text) =>
  expect(plain(refusalText(term, language))).toBe(text),
);

test('charges that one rule stops are named together, other rules apart', () => {
  const interest: ChargeRefusal = { ...free, kind: 'interest' };
  const fee: ChargeRefusal = { rule: 'no-clause', kind: 'fee', items: [], regime: 'BE-LEGAL' };
  expect(refusalTexts([interest, free, fee], 'nl-BE')).toEqual([
    'Geen interest, geen kosten: de eerste herinnering aan een consument is gratis (art. XIX.2 WER).',
    'Geen herinneringskosten: geen algemene voorwaarden vastgelegd die daarin voorzien (art. XIX.4 WER).',
  ]);
  expect(refusalTexts([], 'en')).toEqual([]);
});

test('a fee above the setting names both amounts; a clause above the cap both rates', () => {
  expect(
    plain(
      refusalText(
        { rule: 'be-reminder-fee', kind: 'fee', items: [], regime: 'BE-B2C', amount: 1000, most: 500 },
        'nl-BE',
      ),
    ),
  ).toBe(
    'Geen herinneringskosten: EUR 10,00 is meer dan EUR 5,00, zoals ingesteld (wettelijk hoogstens EUR 7,50, art. XIX.2 WER).',
  );
  expect(
    plain(
      refusalText(
        {
          rule: 'be-interest-cap',
          kind: 'interest',
          items: [0],
          regime: 'BE-B2C',
          percent: 12,
          mostPercent: 10.5,
        },
        'fr',
      ),
    ),
  ).toBe('Pas d’intérêts : 12 % dépasse les 10,5 % permis (art. XIX.4 du Code belge de droit économique).');
});

test('without a rate the sentence says where to add it', () => {
  const unknown: ChargeRefusal = {
    rule: 'rate-unknown',
    kind: 'interest',
    items: [0],
    regime: 'BE-B2B',
    day: day('2027-01-01'),
  };
  expect(refusalText(unknown, 'nl-BE')).toBe(
    'Geen interest: de rentevoet op 1/1/2027 is niet bekend. Vul de tabel met rentevoeten aan.',
  );
});

test('a consumer abroad: the country, and in a procedure its name, the level and the way out', () => {
  const abroad: ChargeRefusal = {
    rule: 'consumer-country',
    kind: 'fee',
    items: [],
    regime: 'DE-B2C',
    level: 2,
  };
  expect(procedureRefusalText('difficult', abroad, 'nl-BE')).toBe(
    'Procedure moeilijk, niveau 2. Geen herinneringskosten: aan een consument in Duitsland rekenen we niets aan. ' +
      'Zet het uit in de tabel, of geef deze klanten een andere procedure.',
  );
});

test('every rule is one whole line of its own in every language', () => {
  for (const language of languages) {
    const texts = lawRules.map((rule) =>
      refusalText(
        {
          rule,
          kind: 'interest',
          items: [],
          regime: 'BE-B2C',
          day: 20780,
          amount: 1,
          most: 0,
          percent: 1,
          mostPercent: 0.5,
          currency: 'USD',
        },
        language,
      ),
    );
    expect(new Set(texts).size).toBe(lawRules.length);
    for (const [place, text] of texts.entries()) {
      expect(text).toMatch(/^\p{Lu}.*[.]$/u);
      expect(text).not.toMatch(/undefined|NaN|null| {2}|\(\)/);
      const rule = lawRules[place] ?? '';
      expect(rule.includes('-') && text.includes(rule)).toBe(false);
    }
  }
});

test('rates have the decimals of the language', () => {
  expect(['nl-BE', 'de', 'en'].map((language) => plain(percentText(10.5, language as 'en')))).toEqual([
    '10,5 %',
    '10,5 %',
    '10.5%',
  ]);
});
