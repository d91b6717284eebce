import type { Reason, ReasonCode } from '../../../src/core/index';
import { languages } from '../../../src/core/items/customer';
import { reasonText } from '../../../src/wording/reasons/reasonText';
import { day } from '../../core/dunning/openItemsOf';

const due = { dueDay: day('2026-10-18'), daysOverdue: 34 };
const sent = { sentLevel: 1, lastReminder: day('2026-11-02') };
const nextDay = day('2026-11-28');

/** One reason of every code, with the facts that a run gives it. */
const reasons: Readonly<Record<ReasonCode, Reason>> = {
  'due-level': { code: 'due-level', level: 2, ...due, ...sent, interval: 7 },
  paid: { code: 'paid' },
  credit: { code: 'credit' },
  'no-due-date': { code: 'no-due-date' },
  'not-due': {
    code: 'not-due',
    level: 1,
    dueDay: day('2026-12-01'),
    daysOverdue: -10,
    nextDay: day('2026-12-11'),
  },
  'before-first-level': {
    code: 'before-first-level',
    level: 1,
    dueDay: day('2026-11-20'),
    daysOverdue: 1,
    nextDay,
  },
  'before-next-level': { code: 'before-next-level', level: 2, ...due, ...sent, nextDay },
  interval: { code: 'interval', level: 2, ...due, ...sent, interval: 7, nextDay },
  exhausted: { code: 'exhausted', ...due, sentLevel: 3, lastReminder: day('2026-11-02') },
  'on-hold': { code: 'on-hold', hold: 'wacht op directie' },
  'reminded-today': { code: 'reminded-today', level: 2, ...due, ...sent, nextDay },
  'customer-interval': {
    code: 'customer-interval',
    ...due,
    lastReminder: day('2026-11-21'),
    interval: 7,
    nextDay,
  },
  'credit-balance': { code: 'credit-balance', ...due, amount: -5000, currency: 'EUR' },
  'below-minimum': { code: 'below-minimum', ...due, amount: 400, minimum: 1000, currency: 'EUR' },
  'unknown-customer': { code: 'unknown-customer' },
  'unknown-procedure': { code: 'unknown-procedure', procedure: 'extendd' },
  unreadable: { code: 'unreadable' },
  'reversed-credit': { code: 'reversed-credit' },
};

test.each([
  [
    'due-level',
    'Niveau 2: 34 dagen te laat (vervaldag 18/10/2026), niveau 1 verstuurd op 2/11/2026, wachttijd van 7 dagen voorbij.',
  ],
  ['paid', 'Er staat niets meer open.'],
  ['credit', 'Dit is een tegoed van de klant: daarvoor gaat geen herinnering uit.'],
  ['no-due-date', 'Er is geen vervaldag.'],
  ['not-due', 'Nog niet te laat (vervaldag 1/12/2026), niveau 1 kan vanaf 11/12/2026.'],
  ['before-first-level', '1 dag te laat (vervaldag 20/11/2026), niveau 1 kan vanaf 28/11/2026.'],
  [
    'before-next-level',
    '34 dagen te laat (vervaldag 18/10/2026), niveau 1 verstuurd op 2/11/2026, niveau 2 kan vanaf 28/11/2026.',
  ],
  [
    'interval',
    '34 dagen te laat (vervaldag 18/10/2026), niveau 1 verstuurd op 2/11/2026, wachttijd van 7 dagen: niveau 2 kan vanaf 28/11/2026.',
  ],
  [
    'exhausted',
    '34 dagen te laat (vervaldag 18/10/2026), niveau 3 verstuurd op 2/11/2026: dat was het laatste niveau.',
  ],
  ['on-hold', 'Geblokkeerd: wacht op directie.'],
  [
    'reminded-today',
    'Vandaag al herinnerd: 34 dagen te laat (vervaldag 18/10/2026), niveau 2 kan vanaf 28/11/2026.',
  ],
  [
    'customer-interval',
    '34 dagen te laat (vervaldag 18/10/2026): de klant kreeg op 21/11/2026 al een herinnering, de volgende kan vanaf 28/11/2026.',
  ],
  ['credit-balance', 'Geen herinnering: per saldo heeft de klant een tegoed van EUR\u00a050,00.'],
  ['below-minimum', 'Geen herinnering: EUR\u00a04,00 is minder dan het minimum van EUR\u00a010,00.'],
  ['unknown-customer', 'De klant staat niet in de klantentabel.'],
  ['unknown-procedure', 'De procedure "extendd" bestaat niet.'],
  ['unreadable', 'De rij is niet leesbaar: kijk bedrag en datum na.'],
  ['reversed-credit', 'Creditnota of betaling met een positief bedrag: kijk ze na in de boekhouding.'],
] as const)('%s in Belgian Dutch', (code, text) => expect(reasonText(reasons[code], 'nl-BE')).toBe(text));

test.each([
  ['nl-NL', 'Nog niet te laat (vervaldatum 1-12-2026), niveau 1 kan vanaf 11-12-2026.'],
  ['fr', 'Pas encore en retard (échéance 01/12/2026), niveau 1 possible à partir du 11/12/2026.'],
  ['de', 'Noch nicht überfällig (fällig am 01.12.2026), Stufe 1 möglich ab 11.12.2026.'],
  ['en', 'Not overdue yet (due 01/12/2026), level 1 possible from 11/12/2026.'],
] as const)('not due in %s', (language, text) => expect(reasonText(reasons['not-due'], language)).toBe(text));

test.each([
  ['nl-BE', '1 dag te laat', 'wachttijd van 1 dag voorbij'],
  ['fr', '1 jour de retard', 'délai d’attente de 1 jour écoulé'],
  ['de', '1 Tag überfällig', 'Wartezeit von 1 Tag abgelaufen'],
  ['en', '1 day overdue', 'interval of 1 day has passed'],
] as const)('one day is singular in %s', (language, late, waited) => {
  const text = reasonText({ ...reasons['due-level'], daysOverdue: 1, interval: 1 }, language);
  expect(text).toContain(late);
  expect(text).toContain(waited);
});

test('every reason is one sentence of its own in every language', () => {
  for (const language of languages) {
    const texts = Object.values(reasons).map((reason) => reasonText(reason, language));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|null|[\r\n]| {2}|\(\)|, ,|: :/);
    }
  }
});

test('a level without an interval or a date says no more than it knows', () => {
  expect(reasonText({ code: 'due-level', level: 1, ...due }, 'nl-BE')).toBe(
    'Niveau 1: 34 dagen te laat (vervaldag 18/10/2026).',
  );
  expect(reasonText({ code: 'due-level', level: 2, ...due, sentLevel: 1, interval: 7 }, 'nl-BE')).toBe(
    'Niveau 2: 34 dagen te laat (vervaldag 18/10/2026), niveau 1 al verstuurd.',
  );
  expect(reasonText({ code: 'due-level', level: 2, ...due, ...sent, interval: 0 }, 'nl-BE')).toBe(
    'Niveau 2: 34 dagen te laat (vervaldag 18/10/2026), niveau 1 verstuurd op 2/11/2026.',
  );
  expect(reasonText({ code: 'on-hold', hold: '' }, 'nl-BE')).toBe('Geblokkeerd.');
});

test('words of a hold stay on one line, are shortened and get one full stop', () => {
  const text = reasonText({ code: 'on-hold', hold: `Belofte\r\nBcc: x${'!'.repeat(500)}` }, 'nl-BE');
  expect(text).toMatch(/^Geblokkeerd: Belofte Bcc: x!+…$/);
  expect(text.length).toBeLessThan(140);
});

test.each([
  [0, 'No reminder: the customer’s credits cover what is due.'],
  [-1, 'No reminder: on balance the customer has a credit of EUR\u00a00.01.'],
  [3000, 'No reminder: a credit is larger than each mail by itself, although EUR\u00a030.00 is left.'],
])('a credit balance of %i in words', (amount, text) =>
  expect(reasonText({ code: 'credit-balance', amount, currency: 'EUR' }, 'en')).toBe(text),
);
