import type { Minor } from './money';

/**
 * An amount in shares by weight that sum to the whole: each is rounded down, and the units left over go to the
 * largest remainders, the first of equal ones. Weights are whole numbers from 0; where all are 0 the shares are
 * equal. No weights give no shares.
 * @example distribute(100, [1, 1, 1]) //=> [34, 33, 33]
 */
export function distribute(amount: Minor, weights: readonly number[]): readonly Minor[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum === 0n)
    return weights.length === 0
      ? []
      : distribute(
          amount,
          weights.map(() => 1),
        );
  const whole = BigInt(amount);
  const exact = weights.map((weight, at) => {
    const share = whole * BigInt(weight);
    return { at, share: share / sum, remainder: share % sum };
  });
  let left = whole - exact.reduce((total, { share }) => total + share, 0n);
  const shares = exact.map(({ share }) => share);
  const byRemainder = exact.toSorted(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder),
  );
  for (const { at } of byRemainder) {
    if (left <= 0n) break;
    shares[at] = (shares[at] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares.map(Number);
}
