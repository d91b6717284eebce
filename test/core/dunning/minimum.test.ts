import { applyMinimum, type DueItem } from '../../../src/core/dunning/minimum';
import { type DunningProcedure, plainLevel } from '../../../src/core/dunning/procedure';

/** At least 50.00 in all; level 2 asks at least 200.00, level 3 no more than the procedure does. */
const procedure: DunningProcedure = {
  name: 'own',
  notices: [],
  minimum: 5000,
  levels: [
    plainLevel(10, 7),
    { ...plainLevel(20, 7), minimum: 20_000 },
    { ...plainLevel(30, 7), minimum: 100 },
  ],
};
const due = (...items: readonly (readonly [level: number, asked: number])[]): readonly DueItem[] =>
  items.map(([level, asked], index) => ({ index, level, asked }));

/** What is kept, and what of the others is told: index, sum and minimum. */
const apply = (items: readonly DueItem[], credited = 0, scope: 'customer' | 'item' = 'customer') => {
  const { kept, dropped } = applyMinimum(items, credited, procedure, 'EUR', scope);
  return [
    kept.map(({ index }) => index),
    ...dropped.map(({ index, reason }) => [index, reason.amount, reason.minimum]),
  ];
};

test('the sum of a customer reaches its minimum, or all of it waits', () => {
  expect(apply([])).toEqual([[]]);
  expect(apply(due([1, 5000]))).toEqual([[0]]);
  expect(apply(due([1, 2500], [1, 2500]))).toEqual([[0, 1]]);
  expect(apply(due([1, 2500], [1, 2499]))).toEqual([[], [0, 4999, 5000], [1, 4999, 5000]]);
});

test('credits are taken off the sum', () => {
  expect(apply(due([1, 6000]), 1000)).toEqual([[0]]);
  expect(apply(due([1, 6000]), 1001)).toEqual([[], [0, 4999, 5000]]);
});

test('the minimum of the highest level holds for all of the mail', () => {
  expect(apply(due([1, 15_000], [2, 5000]))).toEqual([[0, 1]]);
  expect(apply(due([2, 5000], [1, 15_000]))).toEqual([[0, 1]]);
});

test('below that of the highest level only its items wait, and the others are looked at again', () => {
  expect(apply(due([1, 14_999], [2, 5000]))).toEqual([[0], [1, 19_999, 20_000]]);
  expect(apply(due([1, 4999], [2, 15_000]))).toEqual([[], [1, 19_999, 20_000], [0, 4999, 5000]]);
});

test('below that of the procedure every level waits, for the minimum of the highest', () =>
  expect(apply(due([1, 2000], [2, 2000]))).toEqual([[], [0, 4000, 20_000], [1, 4000, 20_000]]));

test('just the procedure’s minimum is enough for the items of lower levels', () =>
  expect(apply(due([1, 5000], [2, 0]))).toEqual([[0], [1, 5000, 20_000]]));

test('a level that names less than the procedure does not lower it', () =>
  expect(apply(due([3, 4999]))).toEqual([[], [0, 4999, 5000]]));

test('item by item: each by its own level, whatever the others and the credits are', () =>
  expect(apply(due([1, 5000], [1, 4999], [2, 20_000], [2, 19_999]), 30_000, 'item')).toEqual([
    [0, 2],
    [1, 4999, 5000],
    [3, 19_999, 20_000],
  ]));

test('the reason says in which currency', () =>
  expect(applyMinimum(due([1, 1]), 0, procedure, 'GBP', 'item').dropped).toEqual([
    { index: 0, reason: { code: 'below-minimum', amount: 1, minimum: 5000, currency: 'GBP' } },
  ]));
