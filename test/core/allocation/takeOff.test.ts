import fc from 'fast-check';
import { takeOff } from '../../../src/core/allocation/takeOff';

test('instalments 30/50/20 at 30/60/90 days, paid 40 -> 0 / 40 / 20 open', () =>
  expect(takeOff([3000, 5000, 2000], 4000)).toEqual({ open: [0, 4000, 2000], rest: 0 }));

test('200 in 60/100/40, paid 40 -> 20/100/40; then a credit of 100 on top -> 0 / 20 / 40', () => {
  const paid = takeOff([6000, 10_000, 4000], 4000);
  expect(paid).toEqual({ open: [2000, 10_000, 4000], rest: 0 });
  expect(takeOff(paid.open, 10_000)).toEqual({ open: [0, 2000, 4000], rest: 0 });
});

test.each([
  ['nothing paid', [100, 50], 0, { open: [100, 50], rest: 0 }],
  ['all paid', [100, 50], 150, { open: [0, 0], rest: 0 }],
  ['more than all', [100, 50], 160, { open: [0, 0], rest: 10 }],
  ['no claim', [], 10, { open: [], rest: 10 }],
])('%s', (_, claims, amount, expected) => expect(takeOff(claims, amount)).toEqual(expected));

const amount = fc.integer({ min: 0, max: 1e9 });

test('the sum is kept, and nothing becomes negative', () => {
  fc.assert(
    fc.property(fc.array(amount), amount, (claims, paid) => {
      const { open, rest } = takeOff(claims, paid);
      const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
      expect(sum(claims) - sum(open) + rest).toBe(paid);
      expect(open.every((left, at) => left >= 0 && left <= (claims[at] ?? 0))).toBe(true);
      expect(rest).toBeGreaterThanOrEqual(0);
      // A claim is touched only once all before it are paid.
      const touched = open.findLastIndex((left, at) => left < (claims[at] ?? 0));
      expect(open.slice(0, Math.max(touched, 0)).every((left) => left === 0)).toBe(true);
    }),
  );
});

test('two payments one after the other take off what one of both does', () => {
  fc.assert(
    fc.property(fc.array(amount), amount, amount, (claims, one, other) => {
      const first = takeOff(claims, one);
      const second = takeOff(first.open, other);
      const both = takeOff(claims, one + other);
      expect(second.open).toEqual(both.open);
      expect(first.rest + second.rest).toBe(both.rest);
    }),
  );
});
