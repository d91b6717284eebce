import fc from 'fast-check';
import { layoutTimeline } from '../../../src/taskpane/settings/procedures/timelineLayout';

test('points are true to their days, from the first notice or the due date to the last level', () => {
  const { due, steps, lanes } = layoutTimeline([-10, 10, 30], 340, 20);
  expect(steps.map(({ point }) => point)).toEqual([10, 170, 330]);
  expect(due).toBe(90);
  expect(lanes).toBe(1);
});

test('labels of days close together stand apart, in their order', () =>
  expect(layoutTimeline([28, 29, 30], 100, 20).steps.map(({ label }) => label)).toEqual([50, 70, 90]));

test('in two rows, the lines to the labels below run between the labels above', () => {
  const { steps, lanes } = layoutTimeline([5, 5, 5, 5], 80, 24);
  expect(lanes).toBe(2);
  expect(steps.map(({ label, lane }) => [label, lane])).toEqual([
    [32, 0],
    [44, 1],
    [56, 0],
    [68, 1],
  ]);
});

test('labels never overlap, leave the drawing or change their order, however the days lie', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -400, max: 4000 }), { minLength: 1, maxLength: 40 }), (days) => {
      const sorted = days.sort((one, other) => one - other);
      const { steps, lanes } = layoutTimeline(sorted, 288, 28);
      const beside = 28 / lanes - 1e-9;
      for (const [at, { label }] of steps.entries())
        expect(label - (steps[at - 1]?.label ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(beside);
      for (const { label } of steps) {
        expect(label).toBeGreaterThanOrEqual(14 - 1e-9);
        expect(label).toBeLessThanOrEqual(274 + 1e-9);
      }
      for (let lane = 0; lane < lanes; lane += 1) {
        const own = steps.filter((step) => step.lane === lane).map(({ label }) => label);
        for (const [at, label] of own.entries())
          expect(label - (own[at - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(28 - 1e-9);
      }
    }),
  ));
