import type { ReminderLetter } from '../../src/app/ports';
import type { Language } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { item, letter } from './sampleLetter';

const letters = createLetters();

const titles: readonly (readonly [Language, Partial<ReminderLetter>, string])[] = [
  ['nl-BE', { level: 1 }, 'Betalingsherinnering'],
  ['nl-BE', { level: 1, consumer: true }, 'Eerste herinnering'],
  ['nl-BE', { level: 2 }, 'Aanmaning'],
  ['nl-BE', { level: 3, text: 'level-3' }, 'Tweede aanmaning'],
  ['nl-BE', { level: 1, text: 'level-3' }, 'Aanmaning'],
  ['nl-BE', { level: 3, text: 'level-4' }, 'Ingebrekestelling'],
  ['nl-NL', { level: 1 }, 'Betalingsherinnering'],
  ['nl-NL', { level: 2 }, 'Aanmaning'],
  ['nl-NL', { level: 3, text: 'level-3' }, 'Tweede aanmaning'],
  ['nl-NL', { level: 3, text: 'level-4' }, 'Laatste aanmaning'],
  ['fr', { level: 1 }, 'Rappel'],
  ['fr', { level: 1, consumer: true }, 'Premier rappel'],
  ['fr', { level: 2 }, 'Deuxième rappel'],
  ['fr', { level: 3, text: 'level-3' }, 'Troisième rappel'],
  ['fr', { level: 1, text: 'level-2' }, 'Rappel'],
  ['fr', { level: 3, text: 'level-4' }, 'Mise en demeure'],
  ['de', { level: 1 }, 'Zahlungserinnerung'],
  ['de', { level: 2 }, 'Mahnung'],
  ['de', { level: 3, text: 'level-3' }, 'Zweite Mahnung'],
  ['de', { level: 4, text: 'level-3' }, 'Weitere Mahnung'],
  ['de', { level: 3, text: 'level-4' }, 'Letzte Mahnung'],
  ['en', { level: 1 }, 'Payment reminder'],
  ['en', { level: 2 }, 'Second reminder'],
  ['en', { level: 3, text: 'level-3' }, 'Third reminder'],
  ['en', { level: 1, text: 'level-2' }, 'Payment reminder'],
  ['en', { level: 3, text: 'level-4' }, 'Formal notice to pay'],
];

it.each(titles)('%s %o is titled %s', (language, given, title) => {
  const rendered = letters.render(letter({ language, ...given }));
  expect(rendered.subject.split(' – ')[0]).toBe(title);
  expect(rendered.html).toContain(`>${title}</h1>`);
  expect(rendered.text.split('\n')[0]).toBe(title);
});

const sentences: readonly (readonly [Language, readonly string[]])[] = [
  ['nl-BE', ['Geachte heer, mevrouw,', 'hoewel de vervaldag verstreken is', 'Met vriendelijke groeten\nAn']],
  ['nl-NL', ['onze administratie', 'terwijl de vervaldatum is verstreken', 'Betalingskenmerk: +++202']],
  [
    'fr',
    ['Madame, Monsieur,', 'régler le solde de 1\u202f000,00\u00a0EUR', 'Communication structurée\u00a0: +++'],
  ],
  [
    'de',
    ['Sehr geehrte Damen und Herren,', '1.000,00\u00a0EUR', 'Fälligkeit 04.10.2026', '48 Tage überfällig'],
  ],
  ['en', ['Dear Sir or Madam,', 'EUR\u00a01,000.00', 'Due date 4\u00a0Oct\u00a02026', '48 days overdue']],
];

it.each(sentences)('%s speaks its language', (language, parts) => {
  const { text } = letters.render(letter({ language }));
  for (const part of parts) expect(text).toContain(part);
});

const plurals: readonly (readonly [Language, string, string])[] = [
  ['nl-BE', 'is de onderstaande factuur', 'zijn de onderstaande facturen'],
  ['nl-NL', 'is onderstaande factuur', 'zijn onderstaande facturen'],
  ['fr', 'la facture ci-dessous n’est pas', 'les factures ci-dessous ne sont pas'],
  ['de', 'ist die unten aufgeführte Rechnung', 'sind die unten aufgeführten Rechnungen'],
  ['en', 'the invoice below has', 'the invoices below have'],
];

it.each(plurals)('%s knows one from several', (language, one, several) => {
  const single = letters.render(letter({ language })).text;
  const both = letters.render(letter({ language, items: [item(), item({ document: '2026-2' })] })).text;
  expect(single).toContain(one);
  expect(single).not.toContain(several);
  expect(both).toContain(several);
  expect(both).not.toContain(one);
});

it('says one day, and what is due today or later', () => {
  const lateness = (daysOverdue: number) =>
    letters.render(letter({ items: [item({ daysOverdue })] })).text.match(/Vervaldag [\d/]+; ([^;]+);/)?.[1];
  expect([1, 2, 0, -3].map(lateness)).toEqual([
    '1 dag te laat',
    '2 dagen te laat',
    'vervalt vandaag',
    'nog niet vervallen',
  ]);
});

it('greets a consumer by name in German and English, and only with a name', () => {
  const greet = (language: Language, customerName: string) =>
    letters.render(letter({ language, consumer: true, customerName })).text.split('\n')[3];
  expect(greet('de', 'Anna Müller')).toBe('Guten Tag Anna Müller,');
  expect(greet('en', 'Anna Miller')).toBe('Dear Anna Miller,');
  expect(greet('de', ' ')).toBe('Sehr geehrte Damen und Herren,');
});
