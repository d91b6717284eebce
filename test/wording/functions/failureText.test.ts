import { languages } from '../../../src/core/items/customer';
import { failureText } from '../../../src/wording/functions/failureText';

const failure = { failure: 'not-a-date', argument: 'dueDate', row: 3, content: '31/02/2026' } as const;

test.each([
  ['nl-BE', 'dueDate, rij 3: "31/02/2026" is geen datum. Gebruik een datum of tekst jjjj-mm-dd.'],
  ['nl-NL', 'dueDate, rij 3: "31/02/2026" is geen datum. Gebruik een datum of tekst jjjj-mm-dd.'],
  [
    'fr',
    'dueDate, ligne 3\u00a0: «\u00a031/02/2026\u00a0» n’est pas une date. Utilisez une date ou un texte aaaa-mm-jj.',
  ],
  ['de', 'dueDate, Zeile 3: „31/02/2026“ ist kein Datum. Verwenden Sie ein Datum oder Text jjjj-mm-tt.'],
  ['en', 'dueDate, row 3: "31/02/2026" is not a date. Use a date or text yyyy-mm-dd.'],
] as const)('%s names argument, row and content', (language, text) =>
  expect(failureText(failure, language)).toBe(text),
);

test.each([
  ['nl-BE', 'sales, rij 2: "0" moet meer dan 0 zijn.'],
  ['fr', 'sales, ligne 2\u00a0: «\u00a00\u00a0» doit être supérieur à 0.'],
  ['de', 'sales, Zeile 2: „0“ muss größer als 0 sein.'],
  ['en', 'sales, row 2: "0" must be more than 0.'],
] as const)('%s says what sales must be', (language, text) =>
  expect(failureText({ failure: 'not-positive', argument: 'sales', row: 2, content: '0' }, language)).toBe(
    text,
  ),
);

test.each([
  ['nl-BE', 'number: "2026-1" is geen geheel getal van hoogstens 10 cijfers.'],
  ['fr', 'number\u00a0: «\u00a02026-1\u00a0» n’est pas un nombre entier de 10 chiffres au plus.'],
  ['de', 'number: „2026-1“ ist keine ganze Zahl mit höchstens 10 Ziffern.'],
  ['en', 'number: "2026-1" is not a whole number of at most 10 digits.'],
] as const)('%s says what OGM takes', (language, text) =>
  expect(failureText({ failure: 'not-for-ogm', argument: 'number', content: '2026-1' }, language)).toBe(text),
);

test.each([
  ['nl-BE', 'regime, rij 2: "BE-B2B, 2027-01-01" heeft geen bekende rentevoet.'],
  ['fr', 'regime, ligne 2\u00a0: «\u00a0BE-B2B, 2027-01-01\u00a0» n’a pas de taux connu.'],
  ['de', 'regime, Zeile 2: „BE-B2B, 2027-01-01“ hat keinen bekannten Zinssatz.'],
  ['en', 'regime, row 2: "BE-B2B, 2027-01-01" has no known rate.'],
] as const)('%s says of which regime and day no rate is known', (language, text) =>
  expect(
    failureText(
      { failure: 'rate-unknown', argument: 'regime', row: 2, content: 'BE-B2B, 2027-01-01' },
      language,
    ),
  ).toBe(text),
);

test('content from a cell stays on one line and is shortened', () => {
  for (const language of languages) {
    const text = failureText({ ...failure, content: `a\r\n${'b'.repeat(5000)}` }, language);
    expect(text).not.toMatch(/[\r\n]/);
    expect(text.length).toBeLessThan(160);
  }
});
