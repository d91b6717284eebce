import fc from 'fast-check';
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
