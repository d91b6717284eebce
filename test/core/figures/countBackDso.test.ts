import fc from 'fast-check';
import { NO_DAY } from '../../../src/core/dates/day';
import { countBackDso } from '../../../src/core/figures/countBackDso';
import { dayOf } from './invoiceHistoryOf';

const JUNE = dayOf('2026-06-30');

test.each([
  // 212,000 - 100,000 (30 days) - 80,000 (31 days) = 32,000 of 70,000, of 30 days: 13.714…
  ['30 and 31 days, and 32/70 of 30', '2026-06-30', 21_200_000, [10_000_000, 8_000_000, 7_000_000], 7471],
  ['half of the newest month', '2026-06-30', 50_00, [100_00, 100_00], 1500],
  ['exactly the newest month', '2026-06-30', 100_00, [100_00], 3000],
  ['exactly two months, though a third is known', '2026-06-30', 150_00, [100_00, 50_00, 70_00], 6100],
  ['in the middle of a month: its 15 days, and half of May', '2026-06-15', 90_00, [40_00, 100_00], 3050],
  ['over the end of a year: 31 days of January and of December', '2026-01-31', 20_00, [10_00, 10_00], 6200],
  ['February of a leap year', '2024-02-29', 10_00, [10_00], 2900],
  ['February of another year', '2026-02-28', 10_00, [10_00], 2800],
  // 30 + 31 + 30 x 1/2.
  ['a month without sales counts with its days', '2026-06-30', 15_00, [10_00, 0, 10_00], 7600],
  // June leaves 5, May credits 5 more, April sold 20: 30 + 31 + 30 x 10/20.
  ['a month that only credited comes on top', '2026-06-30', 15_00, [10_00, -5_00, 20_00], 7600],
  ['nothing receivable', '2026-06-30', 0, [10_00], 0],
  ['nothing receivable and nothing known', '2026-06-30', 0, [], 0],
] as const)('%s', (_, asOf, receivables, sales, hundredths) =>
  expect(countBackDso(receivables, dayOf(asOf), sales)).toEqual({ ok: true, value: hundredths }),
);

test.each([
  ['sales that run out a cent too soon', countBackDso(20_01, JUNE, [10_00, 10_00]), 'needs-history'],
  ['no sales known', countBackDso(1, JUNE, []), 'needs-history'],
  ['months without any sales', countBackDso(1, JUNE, [0, 0]), 'needs-history'],
  ['a credit balance', countBackDso(-1, JUNE, [10_00]), 'receivables-negative'],
  ['no number as receivables', countBackDso(Number.NaN, JUNE, [10_00]), 'out-of-range'],
  ['no number as sales', countBackDso(1, JUNE, [Number.NaN]), 'out-of-range'],
  ['endless sales', countBackDso(1, JUNE, [Number.POSITIVE_INFINITY]), 'out-of-range'],
  ['no day', countBackDso(1, NO_DAY, [10_00]), 'out-of-range'],
  ['half a day', countBackDso(1, JUNE + 0.5, [10_00]), 'out-of-range'],
  [
    'credits beyond whole cents',
    countBackDso(Number.MAX_SAFE_INTEGER, JUNE, [-1, Number.MAX_SAFE_INTEGER]),
    'out-of-range',
  ],
])('%s is a failure', (_, result, error) => expect(result).toEqual({ ok: false, error }));

const sold = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 14 });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test('what all the months sold takes all their days', () => {
  // July 2025 to June 2026, backwards.
  const DAYS = [30, 31, 30, 31, 28, 31, 31, 30, 31, 30, 31, 31, 30, 31];
  fc.assert(
    fc.property(sold, (sales) =>
      expect(countBackDso(sum(sales), JUNE, sales)).toEqual({
        ok: true,
        value: sum(DAYS.slice(0, sales.length)) * 100,
      }),
    ),
  );
});

test('more receivable is never fewer days', () => {
  fc.assert(
    fc.property(sold, fc.nat(1e9), fc.nat(1e9), (sales, one, other) => {
      const all = sum(sales);
      const [less = 0, more = 0] = [one % (all + 1), other % (all + 1)].sort((a, b) => a - b);
      const [few, many] = [countBackDso(less, JUNE, sales), countBackDso(more, JUNE, sales)];
      if (!few.ok || !many.ok) throw new Error('Nothing was receivable beyond what was sold');
      expect(few.value).toBeLessThanOrEqual(many.value);
    }),
  );
});
