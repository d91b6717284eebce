import { procedureProblemCodes } from '../../../src/core/dunning/procedureProblem';
import { channels, type ProcedureProblem, type ProcedureProblemCode } from '../../../src/core/index';
import { languages } from '../../../src/core/items/customer';
import { procedureProblemText } from '../../../src/wording/law/procedureProblemText';
import { channelOfWord } from '../../../src/wording/tables/procedureWords';

const at = (code: ProcedureProblemCode, more: Partial<ProcedureProblem> = {}): ProcedureProblem => ({
  code,
  row: 2,
  level: 2,
  field: 'days',
  content: '5',
  ...more,
});

test.each([
  [
    at('days-fall'),
    'Procedure “Huis”, niveau 2. 5 dagen is minder dan in de rij erboven. Zet de niveaus op volgorde van dagen.',
  ],
  [
    at('negative-after-positive', { level: 0, content: '-7' }),
    'Procedure “Huis”, bericht vooraf. -7 dagen is een bericht voor de vervaldag. Zet die rij boven de niveaus.',
  ],
  [
    at('unknown-channel', { field: 'channel', content: 'fax' }),
    'Procedure “Huis”, niveau 2. Het kanaal “fax” bestaat niet. Kies mail, brief, telefoon, taak of uit handen geven.',
  ],
  [
    at('no-text', { field: 'text', content: '' }),
    'Procedure “Huis”, niveau 2. Een mail of brief heeft een tekst nodig. Kies niveau 1, niveau 2, niveau 3, niveau 4 (ingebrekestelling) of veertiendagenbrief.',
  ],
  [
    at('amount-not-valid', { field: 'fee', content: 'tien' }),
    'Procedure “Huis”, niveau 2. “tien” is geen bedrag. Vul in “Herinneringskosten (EUR)” een bedrag vanaf 0 in, of niets.',
  ],
  [at('no-levels'), 'Procedure “Huis”. Er is geen enkel niveau. Voeg een rij toe met dagen vanaf 0.'],
])('%# in Belgian Dutch', (problem, text) =>
  expect(procedureProblemText('Huis', problem, 'nl-BE')).toBe(text),
);

test('a shipped procedure has its name in words', () => {
  expect(procedureProblemText('strategic', at('days-fall'), 'en')).toBe(
    'Procedure strategic, level 2. 5 days is less than in the row above. Put the levels in the order of their days.',
  );
});

test('the channels that it offers are words that the table understands', () => {
  for (const language of languages) {
    const text = procedureProblemText(
      'x',
      at('unknown-channel', { field: 'channel', content: 'fax' }),
      language,
    );
    const offered = (text.match(/(?:Kies|Choisissez|Wählen Sie|Choose) (.*)\.$/)?.[1] ?? '').split(
      /, | of | ou | oder | or /,
    );
    expect(offered.map(channelOfWord)).toEqual([...channels]);
  }
});

test('every problem is one whole line of its own in every language, whatever stands there', () => {
  for (const language of languages) {
    const texts = procedureProblemCodes.map((code) =>
      procedureProblemText('a\nb', at(code, { content: `x\n=1+1 ${'y'.repeat(200)}` }), language),
    );
    expect(new Set(texts).size).toBe(procedureProblemCodes.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}[^\n]*[.]$/u);
      expect(text).not.toMatch(/undefined|NaN|null| {2}/);
      expect(text.length).toBeLessThan(300);
    }
  }
});

test('the name of a procedure stands in the quotes of the language', () => {
  const place = (language: 'fr' | 'de' | 'en'): string =>
    procedureProblemText('Huis', at('days-fall'), language).split('. ')[0] ?? '';
  expect([place('fr'), place('de'), place('en')]).toEqual([
    'Procédure «\u00a0Huis\u00a0», niveau 2',
    'Mahnverfahren „Huis“, Stufe 2',
    'Procedure “Huis”, level 2',
  ]);
});
