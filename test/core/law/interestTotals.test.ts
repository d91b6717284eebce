import fc from 'fast-check';
import { NO_DAY } from '../../../src/core/dates/day';
import { type InterestTerms, interestTotals } from '../../../src/core/law/interestTotals';
import { lateInterest } from '../../../src/core/law/lateInterest';
import { regimes } from '../../../src/core/law/regime';
import { dayOf } from './support';

type Item = readonly [open: number, dueDay: number];

const columns = (items: readonly Item[]) => ({
  count: items.length,
  open: Float64Array.from(items, ([open]) => open),
  dueDay: Int32Array.from(items, ([, dueDay]) => dueDay),
});
const totals = (items: readonly Item[], terms: InterestTerms): number[] => [
  ...interestTotals(columns(items), terms),
];

test('each item bears interest at the rates that held while it was late', () => {
  const items: readonly Item[] = [
    [500_000, dayOf('2025-05-31')], // 47.26 for June at 11.5%, 132.33 for 92 days at 10.5%
    [100_000, dayOf('2025-09-29')], // one day at 10.5%: 0.2876…
    [100_000, dayOf('2025-06-30')], // 92 days at 10.5%: 26.4657…
  ];
  expect(totals(items, { asOf: dayOf('2025-09-30'), rate: 'BE-B2B' })).toEqual([17_959, 29, 2_647]);
});

test('a credit, what is paid, what is not late and what has no due date bear none', () => {
  const late = dayOf('2025-05-31');
  const items: readonly Item[] = [
    [-500_000, late],
    [0, late],
    [500_000, dayOf('2025-09-30')],
    [500_000, dayOf('2025-10-01')],
    [500_000, NO_DAY],
  ];
  expect(totals(items, { asOf: dayOf('2025-09-30'), rate: 'BE-B2B' })).toEqual([0, 0, 0, 0, 0]);
});

test('days without a known rate give no number, and leave the other items theirs', () => {
  const items: readonly Item[] = [
    [100_000, dayOf('2012-12-30')], // late from the day before the first row of the table on
    [100_000, dayOf('2012-12-31')], // from its first day on: 9% for one day is 0.2465…
  ];
  expect(totals(items, { asOf: dayOf('2013-01-01'), rate: 'BE-B2B' })).toEqual([Number.NaN, 25]);
  expect(totals([[100_000, dayOf('2026-12-20')]], { asOf: dayOf('2027-01-10'), rate: 'BE-B2B' })).toEqual([
    Number.NaN,
  ]);
  expect(totals([[100_000, dayOf('2026-01-01')]], { asOf: dayOf('2026-01-02'), rate: 'LU-B2C' })).toEqual([
    Number.NaN,
  ]);
});

test('every item of a ledger bears what it bears alone, whatever the rate and the count of days', () => {
  const day = fc.integer({ min: dayOf('2011-01-01'), max: dayOf('2027-06-30') });
  const agreed = fc.record({
    percent: fc.oneof(fc.integer({ min: -1, max: 101 }), fc.constantFrom(0.5, 8.15, 10.125)),
    compounding: fc.constantFrom('simple' as const, 'yearly' as const),
  });
  const terms = fc.record({
    asOf: day,
    rate: fc.oneof(fc.constantFrom(...regimes), agreed),
    dayCount: fc.constantFrom('actual/365' as const, 'actual/360' as const, 'actual/actual' as const),
  });
  const amount = fc.oneof(
    fc.integer({ min: -1_000, max: 100_000_000 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  );
  const alone = (principal: number, dueDay: number, how: InterestTerms): number => {
    const interest = lateInterest({ ...how, principal, dueDay });
    return interest.ok ? interest.value.total : Number.NaN;
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, day), { maxLength: 8 }), terms, (items, how) => {
      expect(totals(items, how)).toEqual(
        items.map(([open, dueDay]) => (open > 0 && dueDay < how.asOf ? alone(open, dueDay, how) : 0)),
      );
    }),
    { numRuns: 500 },
  );
});
