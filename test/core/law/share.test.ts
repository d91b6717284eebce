import fc from 'fast-check';
import { percentOf, shareOf } from '../../../src/core/law/share';

test.each([
  [66_675, 3, 20, 10_001],
  [1, 1, 2, 1],
  [1, 499, 1000, 0],
  [3, 1, 2, 2],
  [0, 7, 3, 0],
  // 2^53 - 1 is odd: half of it ends on a half.
  [Number.MAX_SAFE_INTEGER, 1, 2, 2 ** 52],
])('%i x %i / %i is %i', (amount, numerator, denominator, share) =>
  expect(shareOf(amount, numerator, denominator)).toBe(share),
);

test('a share is rounded half up from the exact product, however large', () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.maxSafeNat());
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 1, max: 1e11 }), (amount, numerator, denominator) => {
      const [product, divisor] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)];
      const rounded = product / divisor + ((product % divisor) * 2n >= divisor ? 1n : 0n);
      expect(shareOf(amount, numerator, denominator)).toBe(Number(rounded));
    }),
  );
});

test.each([
  [100_000, 8, 241],
  [100_000, 8.15, 246],
  // 1,000.00 x 10.125% x 11 / 365 = 3.0513…; with 10.12 or 10.13 a larger amount tells.
  [100_000_000, 10.125, 305_137],
  [100_000_000, 0.000001, 0],
  [10_000_000_000, 0.000001, 3],
])('%i at %d%% over 11 days of 365 is %i', (amount, percent, share) =>
  expect(percentOf(amount, percent, 11, 365)).toBe(share),
);

test('a percentage of the whole', () => expect(percentOf(79_500, 21)).toBe(16_695));
