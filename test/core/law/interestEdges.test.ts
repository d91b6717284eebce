import { type AgreedRate, lateInterest } from '../../../src/core/law/lateInterest';
import type { Regime } from '../../../src/core/law/regime';
import { dayOf, successOf } from './support';

const interest = (principal: number, due: string, asOf: string, rate: Regime | AgreedRate): number =>
  successOf(lateInterest({ principal, dueDay: dayOf(due), asOf: dayOf(asOf), rate })).total;

test('an agreed rate joins the principal each year only where the contract says so', () => {
  // 730 days at 10% on 1,000.00; with the first 100.00 on 1,100.00 in the second year.
  const over = ['2025-01-01', '2027-01-01'] as const;
  expect(interest(100_000, ...over, { percent: 10, compounding: 'simple' })).toBe(20_000);
  expect(interest(100_000, ...over, { percent: 10, compounding: 'yearly' })).toBe(21_000);
});

test('interest of a Dutch consumer joins the principal after a year', () => {
  // 6% in 2025 on 10,000.00: 600.00; then 31 days at 4% on 10,600.00: 36.011.
  expect(interest(1_000_000, '2024-12-31', '2026-01-31', 'NL-B2C')).toBe(63_601);
});

test('a hundred per cent is a rate', () =>
  expect(interest(10_000, '2025-01-01', '2026-01-01', { percent: 100, compounding: 'simple' })).toBe(10_000));

test('interest runs through the last day that a cell can hold', () =>
  expect(interest(100_000, '9999-12-30', '9999-12-31', { percent: 36.5, compounding: 'simple' })).toBe(100));
