import type { LetterCharge, ReminderLetter } from '../../src/app/ports';
import { type Language, languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { credit, item, letter } from './sampleLetter';

const letters = createLetters();

const charge = (changes: Partial<LetterCharge> = {}): LetterCharge => ({
  kind: 'interest',
  document: '2026-00122',
  amount: 17_959,
  basis: 500_000,
  parts: [
    { days: 30, percent: 11.5, on: 500_000 },
    { days: 1, percent: 10.5, on: 500_000 },
  ],
  vatRate: 0,
  repeated: false,
  ...changes,
});

const plain = (kind: LetterCharge['kind'], changes: Partial<LetterCharge> = {}): LetterCharge =>
  charge({ kind, document: '', amount: 4000, parts: [], ...changes });

/** A third reminder of 5,000.00 with interest and the fixed sum: 5,219.59. */
const charged = (changes: Partial<ReminderLetter> = {}): ReminderLetter =>
  letter({
    level: 3,
    text: 'level-4',
    items: [item({ level: 3, amount: 500_000, open: 500_000 })],
    net: 500_000,
    total: 521_959,
    charges: [charge(), plain('fixed', { document: '2026-00122' })],
    ...changes,
  });

const linesOf = (text: string): readonly string[] => text.split('\n');

test('each charge stands with what it is computed on, and the sum with and without them', () => {
  const lines = linesOf(letters.render(charged()).text);
  const from = lines.findIndex((line) => line.startsWith('Saldo van de facturen'));
  expect(lines.slice(from, from + 6)).toEqual([
    'Saldo van de facturen: EUR\u00a05.000,00',
    'Interesten en kosten:',
    '- Nalatigheidsinterest 2026-00122: EUR\u00a0179,59 (30 dagen aan 11,5\u00a0% per jaar op EUR\u00a05.000,00; 1 dag aan 10,5\u00a0% per jaar op EUR\u00a05.000,00)',
    '- Forfaitaire vergoeding voor invorderingskosten 2026-00122: EUR\u00a040,00',
    '',
    'Te betalen: EUR\u00a05.219,59',
  ]);
});

test('the HTML says the same', () => {
  const { html } = letters.render(charged());
  expect(html).toContain('Nalatigheidsinterest <strong>2026-00122</strong>');
  expect(html).toContain('>30 dagen aan 11,5\u00a0% per jaar op EUR\u00a05.000,00</span>');
  expect(html).toContain('>179,59<');
  expect(html).toContain('<strong>EUR\u00a05.219,59</strong>');
});

test('without charges there is no word of them', () => {
  const { text, html } = letters.render(charged({ charges: [], total: 500_000 }));
  expect(`${text}${html}`).not.toMatch(/Interesten|Saldo van de facturen|inbegrepen/);
});

test.each<[Language, string]>([
  ['nl-BE', 'het openstaande bedrag van EUR\u00a05.219,59 (interesten en kosten inbegrepen) uiterlijk op'],
  ['nl-NL', 'het openstaande bedrag van EUR\u00a05.219,59 (inclusief rente en kosten) uiterlijk op'],
  ['fr', 'le solde de 5\u202f219,59\u00a0EUR (intérêts et frais compris) au plus tard'],
  ['de', 'den offenen Betrag von 5.219,59\u00a0EUR (einschließlich Zinsen und Kosten) bis zum'],
  ['en', 'the outstanding amount of EUR\u00a05,219.59 (including interest and costs) by'],
])('%s asks the total, and says what is in it', (language, words) =>
  expect(letters.render(charged({ language })).text).toContain(words),
);

const everyKind: readonly LetterCharge[] = [
  charge(),
  plain('fixed', { document: '2026-00122', repeated: true }),
  plain('costs', { basis: 300_000, vatRate: 21 }),
  plain('lump-sum', { basis: 70_000 }),
  plain('fee', { basis: 0 }),
];

const names: Readonly<Record<Language, readonly string[]>> = {
  'nl-BE': [
    '- Nalatigheidsinterest 2026-00122: EUR\u00a0179,59 (30 dagen aan',
    '- Forfaitaire vergoeding voor invorderingskosten 2026-00122: EUR\u00a040,00 (ook in onze vorige herinnering gevraagd)',
    '- Incassokosten: EUR\u00a040,00 (berekend op EUR\u00a03.000,00; inclusief 21\u00a0% btw, die wij niet kunnen verrekenen)',
    '- Schadebeding (algemene voorwaarden): EUR\u00a040,00 (berekend op EUR\u00a0700,00)',
    '- Herinneringskosten: EUR\u00a040,00',
  ],
  'nl-NL': [
    '- Wettelijke handelsrente 2026-00122: EUR\u00a0179,59 (30 dagen tegen',
    '- Vaste vergoeding voor incassokosten 2026-00122: EUR\u00a040,00 (ook in onze vorige herinnering gevraagd)',
    '- Incassokosten: EUR\u00a040,00 (berekend over EUR\u00a03.000,00; inclusief 21\u00a0% btw, die wij niet kunnen verrekenen)',
    '- Schadebeding (algemene voorwaarden): EUR\u00a040,00 (berekend over EUR\u00a0700,00)',
    '- Aanmaningskosten: EUR\u00a040,00',
  ],
  fr: [
    '- Intérêts de retard 2026-00122\u00a0: 179,59\u00a0EUR (30 jours à 11,5\u00a0% l’an sur 5\u202f000,00\u00a0EUR\u00a0; 1 jour à',
    '- Indemnité forfaitaire pour frais de recouvrement 2026-00122\u00a0: 40,00\u00a0EUR (figurait déjà dans notre rappel précédent)',
    '- Frais de recouvrement\u00a0: 40,00\u00a0EUR (sur un solde de 3\u202f000,00\u00a0EUR\u00a0; TVA de 21\u00a0% comprise, que nous ne pouvons pas déduire)',
    '- Indemnité forfaitaire (conditions générales)\u00a0: 40,00\u00a0EUR (sur un solde de 700,00\u00a0EUR)',
    '- Frais de rappel\u00a0: 40,00\u00a0EUR',
  ],
  de: [
    '- Verzugszinsen 2026-00122: 179,59\u00a0EUR (30 Tage zu 11,5\u00a0% pro Jahr auf 5.000,00\u00a0EUR; 1 Tag zu',
    '- Verzugspauschale 2026-00122: 40,00\u00a0EUR (bereits mit unserem letzten Schreiben gefordert)',
    '- Inkassokosten: 40,00\u00a0EUR (auf Basis von 3.000,00\u00a0EUR; einschließlich 21\u00a0% MwSt., die wir nicht abziehen können)',
    '- Schadenspauschale (Allgemeine Geschäftsbedingungen): 40,00\u00a0EUR (auf Basis von 700,00\u00a0EUR)',
    '- Mahngebühr: 40,00\u00a0EUR',
  ],
  en: [
    '- Late-payment interest 2026-00122: EUR\u00a0179.59 (30 days at 11.5% a year on EUR\u00a05,000.00; 1 day at',
    '- Fixed compensation for recovery costs 2026-00122: EUR\u00a040.00 (also requested in our previous reminder)',
    '- Collection costs: EUR\u00a040.00 (on a balance of EUR\u00a03,000.00; including 21% VAT, which we cannot deduct)',
    '- Lump sum (general terms and conditions): EUR\u00a040.00 (on a balance of EUR\u00a0700.00)',
    '- Reminder fee: EUR\u00a040.00',
  ],
};

test.each(languages)('%s: no letter that charges calls itself free', (language) => {
  const first: Partial<ReminderLetter> = { language, level: 1, text: 'level-1', consumer: true };
  const free = /kosteloos|geen kosten|gratuit|keine Kosten|no charge/;
  expect(letters.render(letter(first)).text).toMatch(free);
  expect(letters.render(charged(first)).text).not.toMatch(free);
});

describe.each(languages)('%s', (language) => {
  const { text, html } = letters.render(charged({ language, charges: everyKind }));

  test('names every kind of charge', () => {
    for (const line of names[language]) expect(text).toContain(line);
  });

  test('leaves no placeholder', () => {
    expect(`${text}${html}`).not.toMatch(/\{\{|\{%|\}\}|%\}|undefined|null|NaN|\[object/);
  });
});

test('a Dutch consumer owes statutory interest, not that of trade', () => {
  const { text } = letters.render(charged({ language: 'nl-NL', consumer: true }));
  expect(text).toContain('- Wettelijke rente 2026-00122: EUR');
});

test('what is in dispute is not asked, and said to be so', () => {
  const items = [item({ amount: 100_000, open: 80_000, disputed: 20_000 })];
  const { text, html } = letters.render(letter({ items, credits: [credit()], total: 78_000 }));
  expect(text).toContain(
    'Openstaand EUR\u00a0800,00 (Factuurdatum 4/9/2026; Vervaldag 4/10/2026; 48 dagen te laat; herinnering 1; Factuurbedrag 1.000,00; EUR\u00a0200,00 wordt betwist en hier niet gevraagd)',
  );
  expect(html).toContain('>EUR\u00a0200,00 wordt betwist en hier niet gevraagd</td>');
});

test('a hostile document number is only text', () => {
  const document = '<b onclick="x">&\r\nBcc: a@b';
  const { html, text } = letters.render(charged({ charges: [charge({ document })] }));
  expect(html).toContain('&lt;b onclick=&#34;x&#34;&gt;&amp; Bcc: a@b');
  expect(html).not.toContain('<b onclick');
  expect(text).not.toMatch(/^Bcc/m);
});
