import { languages } from '../../../src/core/items/customer';
import { reasonText } from '../../../src/wording/reasons/reasonText';
import { runReasonText } from '../../../src/wording/reasons/runReasonText';
import { due, reasons, sent } from './someReasons';

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
] as const)('%s in Belgian Dutch, in a cell as in a run', (code, text) => {
  expect(reasonText(reasons[code], 'nl-BE')).toBe(text);
  expect(runReasonText(reasons[code], 'nl-BE')).toBe(text);
});

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

test('a cell says nothing of what only a run knows', () => {
  for (const language of languages) expect(reasonText(reasons.promised, language)).toBe('');
});
