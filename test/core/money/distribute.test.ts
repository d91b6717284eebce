import fc from 'fast-check';
import { distribute } from '../../../src/core/money/distribute';

test.each<[string, number, number[], number[]]>([
  ['equal weights: the first get the cents left over', 100, [1, 1, 1], [34, 33, 33]],
  ['by weight', 4000, [100_000, 200_000, 100_000], [1000, 2000, 1000]],
  ['the largest remainder gets the cent', 10, [1, 2, 4], [1, 3, 6]],
  ['the largest remainder, not the largest weight', 3, [1, 3], [1, 2]],
  ['a weight of 0 gets nothing', 7, [0, 3], [0, 7]],
  ['weights of nothing but 0 are equal', 5, [0, 0], [3, 2]],
  ['nothing to share', 0, [1, 2], [0, 0]],
  ['nobody to share it', 5, [], []],
  [
    'beyond what numbers multiply without loss',
    9_000_000_000_000_001,
    [1, 1],
    [4_500_000_000_000_001, 4_500_000_000_000_000],
  ],
])('%s', (_, amount, weights, shares) => expect(distribute(amount, weights)).toEqual(shares));

test('shares sum to the whole, and none is a unit away from its exact share', () => {
  const weight = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.array(weight, { minLength: 1 }), (amount, weights) => {
      const shares = distribute(amount, weights);
      const sum = weights.reduce((total, one) => total + BigInt(one), 0n);
      expect(shares.reduce((total, one) => total + one, 0)).toBe(amount);
      for (const [at, share] of shares.entries()) {
        const off = BigInt(share) * sum - BigInt(amount) * BigInt(weights[at] ?? 0);
        if (sum > 0n) expect(off < sum && off > -sum).toBe(true);
        expect(share).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
