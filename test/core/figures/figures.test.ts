import fc from 'fast-check';
import { averageDaysDelinquent } from '../../../src/core/figures/averageDaysDelinquent';
import { collectionEffectivenessIndex } from '../../../src/core/figures/collectionEffectivenessIndex';
import { bestPossibleDso, dso } from '../../../src/core/figures/dso';
import { numberOfHundredths } from '../../../src/core/figures/figure';
import type { Result } from '../../../src/core/result';

/** Amounts in cents, up to a hundred million. */
const amount = fc.integer({ min: -1e10, max: 1e10 });
const sales = fc.integer({ min: 1, max: 1e10 });
const days = fc.integer({ min: 1, max: 366 });

const successOf = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
};

/** Half up, away from zero, in whole numbers only. */
function roundedRatio(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -rounded : rounded) || 0;
}

test.each([
  ['DSO, 15,000 on sales of 10,000 in 30 days', dso(1_500_000, 1_000_000, 30), 4500],
  ['best possible DSO, 4,000 current', bestPossibleDso(400_000, 1_000_000, 30), 1200],
  ['ADD, 45 - 12 (creditguru.com)', averageDaysDelinquent(1_500_000, 400_000, 1_000_000, 30), 3300],
  ['ADD below 0 with overdue credits', averageDaysDelinquent(300_000, 400_000, 1_000_000, 30), -300],
  ['CEI, 3,490 of 6,240', collectionEffectivenessIndex(620_000, 363_000, 634_000, 359_000), 5593],
  ['CEI above 100 when current exceeds the total', collectionEffectivenessIndex(100, 0, 20, 40), 13333],
])('%s', (_, result, hundredths) => expect(result).toEqual({ ok: true, value: hundredths }));

test.each([
  ['DSO without sales', dso(1, 0, 30), 'sales-not-positive'],
  ['DSO of nothing without sales', dso(0, 0, 30), 'sales-not-positive'],
  ['DSO with negative sales', dso(1, -1, 30), 'sales-not-positive'],
  ['DSO over no days', dso(1, 1, 0), 'days-not-positive'],
  ['DSO over negative days', dso(1, 1, -30), 'days-not-positive'],
  ['DSO over endless days', dso(1, 1, Number.POSITIVE_INFINITY), 'out-of-range'],
  ['DSO of endless sales', dso(1, Number.POSITIVE_INFINITY, 30), 'out-of-range'],
  ['DSO of no number', dso(Number.NaN, 1, 30), 'out-of-range'],
  ['DSO beyond whole hundredths', dso(Number.MAX_SAFE_INTEGER, 1, 30), 'out-of-range'],
  ['ADD without sales', averageDaysDelinquent(1, 1, 0, 30), 'sales-not-positive'],
  ['ADD of no number as current', averageDaysDelinquent(1, Number.NaN, 1, 30), 'out-of-range'],
  ['CEI with nothing to collect', collectionEffectivenessIndex(5, 5, 10, 10), 'nothing-to-collect'],
  ['CEI with less than nothing to collect', collectionEffectivenessIndex(5, 5, 10, 11), 'nothing-to-collect'],
  ['CEI with negative sales', collectionEffectivenessIndex(5, -1, 1, 1), 'sales-negative'],
  ['CEI of no number', collectionEffectivenessIndex(5, Number.NaN, 1, 1), 'out-of-range'],
  [
    'CEI of sums beyond whole cents',
    collectionEffectivenessIndex(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1, 1),
    'out-of-range',
  ],
])('%s is a failure', (_, result, error) => expect(result).toEqual({ ok: false, error }));

test('DSO is the exact ratio, rounded half up to a hundredth of a day', () => {
  fc.assert(
    fc.property(amount, sales, days, (receivables, sold, length) => {
      const exact = roundedRatio(BigInt(receivables) * BigInt(length) * 100n, BigInt(sold));
      fc.pre(Math.abs(exact) < 1e11);
      expect(successOf(dso(receivables, sold, length))).toBe(exact);
    }),
  );
});

test('CEI is the exact ratio, rounded half up to a hundredth of a per cent', () => {
  const positive = fc.integer({ min: 0, max: 1e10 });
  fc.assert(
    fc.property(positive, positive, positive, positive, (begin, sold, endTotal, endCurrent) => {
      const collectable = begin + sold - endCurrent;
      fc.pre(collectable > 0 && Math.abs(begin + sold - endTotal) / collectable < 1e6);
      const exact = roundedRatio(BigInt(begin + sold - endTotal) * 10_000n, BigInt(collectable));
      expect(successOf(collectionEffectivenessIndex(begin, sold, endTotal, endCurrent))).toBe(exact);
    }),
  );
});

test('ADD is DSO less best possible DSO, to the hundredth', () => {
  fc.assert(
    fc.property(amount, amount, sales, days, (receivables, current, sold, length) => {
      fc.pre(Math.max(Math.abs(receivables), Math.abs(current)) / sold < 1e8);
      expect(successOf(averageDaysDelinquent(receivables, current, sold, length))).toBe(
        successOf(dso(receivables, sold, length)) - successOf(bestPossibleDso(current, sold, length)),
      );
    }),
  );
});

test('hundredths become the number that a cell shows', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      const shown = numberOfHundredths(hundredths);
      expect(Math.round(shown * 100)).toBe(hundredths);
      expect(String(shown)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }),
  );
});
