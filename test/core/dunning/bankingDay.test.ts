import { bankingDaysAfter, isBankingDay } from '../../../src/core/dunning/bankingDay';
import { day } from './openItemsOf';

test.each([
  ['2026-12-24', true],
  ['2026-12-25', false],
  ['2026-12-26', false],
  ['2026-12-28', true],
  ['2027-01-01', false],
  ['2026-04-03', false], // Good Friday
  ['2026-04-06', false], // Easter Monday
  ['2026-04-07', true],
  ['2026-05-01', false],
  ['2026-05-14', true], // Ascension: banks settle
  ['2026-07-21', true], // a holiday in Belgium alone
  ['2026-11-21', false],
  ['2026-11-22', false],
])('%s: %p', (on, banking) => expect(isBankingDay(day(on))).toBe(banking));

test.each([
  ['2026-11-30', 2, '2026-12-02'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-12-23', 2, '2026-12-28'],
  ['2026-04-02', 1, '2026-04-07'],
])('%s and %i banking days: %s', (from, count, to) =>
  expect(bankingDaysAfter(day(from), count)).toBe(day(to)),
);
