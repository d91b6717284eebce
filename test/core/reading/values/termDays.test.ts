import { termDays } from '../../../../src/core/reading/values/termDays';

test.each([
  ['30', 30],
  ['0', 0],
  ['30 dagen', 30],
  ['30 dagen netto', 30],
  ['30 days net', 30],
  ['Net 30', 30],
  ['N30', 30],
  ['14D', 14],
  ['60 jours date de facture', 60],
  ['30 Tage ab Rechnungsdatum', 30],
  ['14 dagen na factuurdatum', 14],
  ['Contant', 0],
  ['Au comptant', 0],
  ['sofort fällig', 0],
  ['Due on receipt', 0],
])('%p is %d days', (text, days) => {
  expect(termDays(text)).toBe(days);
});

test.each([
  '',
  '30 days end of month',
  '30 jours fin de mois',
  '30 dagen einde maand',
  '30EOM',
  '1M(8D)',
  '14 dagen 2% / 30 dagen netto',
  'Z030',
  '0001',
  '400',
  '-30',
  '46085',
  '2026-10-01',
])('%p leaves the day open', (text) => {
  expect(termDays(text)).toBeNull();
});
