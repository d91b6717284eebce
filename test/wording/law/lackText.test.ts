import { languages } from '../../../src/core/items/customer';
import { letterPartNames, letterRules } from '../../../src/core/law/letterParts';
import { lackText } from '../../../src/wording/law/lackText';

test.each([
  [
    { rule: 'be-first-letter', lacks: ['enterprise-number', 'supplies'] },
    'nl-BE',
    'In een eerste herinnering aan een consument ontbreekt: een geldig ondernemingsnummer, wat u verkoopt (art. XIX.2 WER).',
  ],
  [
    { rule: 'nl-fourteen-days', lacks: ['announcement'] },
    'nl-NL',
    'In een 14-dagenbrief ontbreekt: de wettelijke aankondiging met de kosten en de termijn (art. 6:96 lid 6 BW).',
  ],
] as const)('%j in words', (lack, language, text) => expect(lackText(lack, language)).toBe(text));

test('every rule and part is said in every language, and differently', () => {
  for (const language of languages) {
    const said = letterRules.flatMap((rule) =>
      letterPartNames.map((part) => lackText({ rule, lacks: [part] }, language)),
    );
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.*\(.*\d.*\)\.$/u);
  }
});
