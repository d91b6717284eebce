import type { Announcement, ReminderLetter } from '../../src/app/ports';
import type { ReminderText } from '../../src/core/dunning/procedure';
import { type Language, languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { item, letter } from './sampleLetter';

const letters = createLetters();
const render = (changes: Partial<ReminderLetter>) => letters.render(letter(changes));
const titleOf = (changes: Partial<ReminderLetter>): string => render(changes).subject.split(' – ')[0] ?? '';

describe('a notice before the due date', () => {
  const notice: Partial<ReminderLetter> = {
    kind: 'notice',
    level: 0,
    text: 'notice',
    payBy: null,
    items: [item({ level: 0, daysOverdue: -7 })],
  };

  test.each<[Language, string, string]>([
    ['nl-BE', 'Binnenkort te betalen', 'de onderstaande factuur vervalt binnenkort'],
    ['nl-NL', 'Binnenkort te betalen', 'de betaaltermijn van onderstaande factuur verloopt binnenkort'],
    ['fr', 'Échéance prochaine', 'la facture ci-dessous arrive bientôt à échéance'],
    ['de', 'Demnächst fällig', 'Die unten aufgeführte Rechnung wird demnächst fällig'],
    ['en', 'Due soon', 'the invoice below falls due soon'],
  ])('%s: %s', (language, title, opening) => {
    const { subject, text } = render({ ...notice, language });
    expect(subject.split(' – ')[0]).toBe(title);
    expect(text).toContain(opening);
  });

  test.each(languages)('%s: speaks of no reminder, nothing late and no consequence', (language) => {
    for (const consumer of [true, false]) {
      const { subject, text } = render({ ...notice, language, consumer });
      expect(`${subject}\n${text}`).not.toMatch(
        /herinner|aanman|rappel(?!er)|mahn|remind|te laat|retard|überfällig|overdue|gebreke|demeure|\bkosten|frais|costs/i,
      );
    }
  });

  test('several invoices, each by its own due date', () => {
    const items = [
      item({ level: 0, daysOverdue: -7 }),
      item({ level: 0, document: '2026-2', daysOverdue: -3 }),
    ];
    expect(render({ ...notice, items, language: 'en' }).text).toContain(
      'the invoices below fall due soon.\n\nCould you please transfer the outstanding amount of EUR\u00a01,000.00 by the due date of each invoice?',
    );
  });
});

describe('the text of a level', () => {
  test.each<[ReminderText, string]>([
    ['level-1', 'Betalingsherinnering'],
    ['level-2', 'Aanmaning'],
    ['level-3', 'Nieuwe aanmaning'],
    ['level-4', 'Ingebrekestelling'],
    // Not for a level: what is overdue is not due soon.
    ['notice', 'Betalingsherinnering'],
    // Nothing to announce, so no such letter.
    ['fourteen-days', 'Aanmaning'],
  ])('%s: %s', (text, title) => expect(titleOf({ level: 4, text, announced: null })).toBe(title));
});

test.each<[Language, number, string]>([
  ['fr', 2, 'Deuxième rappel'],
  ['fr', 3, 'Troisième rappel'],
  ['fr', 4, 'Nouveau rappel'],
  ['en', 2, 'Second reminder'],
  ['en', 3, 'Third reminder'],
  ['en', 5, 'Further reminder'],
])(
  '%s: the title of a reminder of level %i that is not the last counts right: %s',
  (language, level, title) => {
    for (const consumer of [false, true])
      expect(titleOf({ language, level, consumer, text: 'level-3' })).toBe(title);
  },
);

describe('the Dutch letter of fourteen days', () => {
  const announced = {
    kind: 'fourteen-days' as const,
    documents: ['2026-00122'],
    costs: 15_000,
    vatRate: 0,
    percent: null,
  };
  const fourteen: Partial<ReminderLetter> = {
    language: 'nl-NL',
    consumer: true,
    level: 2,
    text: 'fourteen-days',
    announced,
  };

  test('gives 15 days from its delivery and names the costs', () => {
    const { subject, text } = render(fourteen);
    expect(subject).toMatch(/^Kosteloze aanmaning – factuur 2026-00122/);
    expect(text).toContain('binnen 15 dagen nadat deze brief bij u is bezorgd');
    expect(text).toContain('dan bent u EUR\u00a0150,00 aan incassokosten verschuldigd.');
    expect(text).toContain('het openstaande bedrag van EUR\u00a01.000,00 alsnog zonder incassokosten');
    expect(text).toContain('Te betalen: EUR\u00a01.000,00');
  });

  test('says it where the costs contain VAT', () =>
    expect(render({ ...fourteen, announced: { ...announced, costs: 18_150, vatRate: 21 } }).text).toContain(
      'dan bent u EUR\u00a0181,50 aan incassokosten verschuldigd, inclusief 21\u00a0% btw, die wij niet kunnen verrekenen.',
    ));

  test.each<[Language, string, string]>([
    ['nl-BE', 'binnen 15 dagen nadat deze brief bij u is bezorgd', 'EUR\u00a0150,00 aan incassokosten'],
    ['fr', 'dans les 15 jours suivant la remise de cette lettre', 'frais de recouvrement de 150,00\u00a0EUR'],
    ['de', 'innerhalb von 15 Tagen nach Zustellung dieses Schreibens', 'Inkassokosten von 150,00\u00a0EUR'],
    ['en', 'within 15 days after this letter is delivered to you', 'collection costs of EUR\u00a0150.00'],
  ])('in %s too', (language, term, costs) => {
    const { text } = render({ ...fourteen, language });
    expect(text).toContain(term);
    expect(text).toContain(costs);
  });

  test.each<[Language, string]>([
    [
      'nl-NL',
      'Voor 2026-00122: betaalt u niet binnen 15 dagen nadat deze brief bij u is bezorgd, dan bent u EUR\u00a0150,00',
    ],
    ['fr', 'Pour 2026-00122\u00a0: à défaut de paiement dans les 15 jours'],
    ['de', 'Zu 2026-00122: Zahlen Sie nicht innerhalb von 15 Tagen'],
    ['en', 'For 2026-00122: if you do not pay within 15 days'],
  ])('%s: a letter of a higher level is it for the invoices that it names', (language, words) => {
    const { subject, text } = render({ ...fourteen, language, level: 3, text: 'level-4' });
    expect(subject).not.toContain('Kosteloze');
    expect(text).toContain(words);
  });
});

describe('the first reminder to a Belgian consumer', () => {
  const first: Partial<ReminderLetter> = { consumer: true, level: 1 };
  const announced = {
    kind: 'clause' as const,
    documents: ['2026-00122'],
    costs: 9000,
    vatRate: 0,
    percent: 8,
  };

  test('says what the clause will ask after fourteen days', () =>
    expect(render({ ...first, announced }).text).toContain(
      'Betaalt u niet binnen 14 kalenderdagen, te rekenen vanaf de dag na de verzending van deze e-mail, dan kunnen wij volgens onze algemene voorwaarden een forfaitaire schadevergoeding van EUR\u00a090,00 en nalatigheidsinterest van 8\u00a0% per jaar aanrekenen.',
    ));

  test.each<[Language, Partial<Announcement>, string]>([
    ['nl-BE', { percent: null }, 'een forfaitaire schadevergoeding van EUR\u00a090,00 aanrekenen.'],
    ['nl-BE', { costs: 0 }, 'algemene voorwaarden nalatigheidsinterest van 8\u00a0% per jaar aanrekenen.'],
    ['fr', {}, 'une indemnité forfaitaire de 90,00\u00a0EUR et des intérêts de retard de 8\u00a0% l’an.'],
    [
      'de',
      {},
      'eine Schadenspauschale von 90,00\u00a0EUR und Verzugszinsen von 8\u00a0% pro Jahr berechnen.',
    ],
    ['en', {}, 'a lump sum of EUR\u00a090.00 and late-payment interest of 8% a year.'],
  ])('%s %o', (language, changes, words) => {
    expect(render({ ...first, language, announced: { ...announced, ...changes } }).text).toContain(words);
  });

  test('announces nothing that will not be asked', () =>
    expect(render({ ...first, announced: null }).text).not.toMatch(/schadevergoeding|nalatigheid/));
});

test.each<[Language, string, string]>([
  ['nl-BE', 'eerstdaags over te schrijven', 'uiterlijk op 5/12/2026 over te schrijven'],
  ['nl-NL', 'zo spoedig mogelijk overmaken', 'uiterlijk op 5-12-2026 overmaken'],
  ['fr', 'dans les prochains jours', 'au plus tard le 05/12/2026'],
  ['de', 'in den nächsten Tagen', 'bis zum 05.12.2026'],
  ['en', 'in the coming days', 'by 5\u00a0Dec\u00a02026'],
])(
  '%s: a first reminder to a business names a day only where its level gives one',
  (language, soon, dated) => {
    const undated = render({ language }).text;
    expect(undated).toContain(soon);
    const named = render({ language, payBy: 20_792 }).text;
    expect(named).toContain(dated);
    expect(named).not.toContain(soon);
  },
);
