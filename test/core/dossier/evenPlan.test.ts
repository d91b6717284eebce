import fc from 'fast-check';
import { dayOfIso, evenPlan, isoOfDay, planIntervals } from '../../../src/core/index';

const dayOf = (iso: string): number => dayOfIso(iso) ?? 0;
const shown = (plan: ReturnType<typeof evenPlan>) => plan.map(({ day, amount }) => [isoOfDay(day), amount]);

test('what cannot be divided is paid first', () => {
  const plan = evenPlan({ open: 10000, count: 3, first: dayOf('2026-12-03'), every: 'week' });
  expect(shown(plan)).toEqual([
    ['2026-12-03', 3334],
    ['2026-12-10', 3333],
    ['2026-12-17', 3333],
  ]);
});

test('a month after the last day of a month is the last day of the next', () => {
  const plan = evenPlan({ open: 40000, count: 4, first: dayOf('2026-12-31'), every: 'month' });
  expect(shown(plan).map(([day]) => day)).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
});

test('instalments add up to what is open, and come one after another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 20000, max: 22000 }),
      fc.constantFrom(...planIntervals),
      (open, count, first, every) => {
        const plan = evenPlan({ open, count, first, every });
        expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(open);
        expect(plan.every(({ day }, place) => place === 0 || day > (plan[place - 1]?.day ?? day))).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
