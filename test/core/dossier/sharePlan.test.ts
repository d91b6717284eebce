import fc from 'fast-check';
import { evenPlan, planIntervals, sharePlan } from '../../../src/core/index';

const sumOf = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((sum, { amount }) => sum + amount, 0);

test('what is paid first goes to the oldest item first', () => {
  const plan = [
    { day: 20800, amount: 5000 },
    { day: 20830, amount: 5000 },
    { day: 20860, amount: 2500 },
  ];
  expect(sharePlan([6000, 4000, 2500], plan)).toEqual([
    [
      { day: 20800, amount: 5000 },
      { day: 20830, amount: 1000 },
    ],
    [{ day: 20830, amount: 4000 }],
    [{ day: 20860, amount: 2500 }],
  ]);
});

test('an item that takes all of an instalment leaves none of it, and none of nought', () => {
  const plan = [
    { day: 1, amount: 5000 },
    { day: 2, amount: 1 },
  ];
  expect(sharePlan([5000, 1], plan)).toEqual([[{ day: 1, amount: 5000 }], [{ day: 2, amount: 1 }]]);
});

test('what is over on either side is left out', () => {
  expect(sharePlan([100, 100], [{ day: 1, amount: 150 }])).toEqual([
    [{ day: 1, amount: 100 }],
    [{ day: 1, amount: 50 }],
  ]);
  expect(sharePlan([100], [{ day: 1, amount: 150 }])).toEqual([[{ day: 1, amount: 100 }]]);
  expect(sharePlan([100], [])).toEqual([[]]);
});

test('shares add up by item and by day, to the cent, and come one day after another', () => {
  const open = fc.integer({ min: 1, max: 10 ** 8 });
  fc.assert(
    fc.property(
      fc.array(open, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 24 }),
      fc.constantFrom(...planIntervals),
      (opens, count, every) => {
        const total = opens.reduce((sum, one) => sum + one, 0);
        fc.pre(total >= count);
        const plan = evenPlan({ open: total, count, first: 20800, every });
        const shares = sharePlan(opens, plan);
        expect(shares.map(sumOf)).toEqual(opens);
        for (const { day, amount } of plan)
          expect(sumOf(shares.flat().filter((share) => share.day === day))).toBe(amount);
        for (const own of shares)
          expect(own.every(({ day, amount }, at) => amount > 0 && day > (own[at - 1]?.day ?? 0))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
