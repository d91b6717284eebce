import type { Minor } from '../money/money';

/** Percentages are counted in hundredths, or in millionths where they have more decimals: 8.15 and 10.125 are exact. */
const HUNDREDTHS = 100;
const MILLIONTHS = 1_000_000;

/**
 * `amount x numerator / denominator`, rounded half up. All are whole numbers from 0 and are multiplied without
 * loss, so that a half is a half.
 * @example shareOf(66_675, 3, 20) //=> 10001: 15% of 666.75 is 100.0125
 */
export function shareOf(amount: Minor, numerator: number, denominator: number): Minor {
  const twice = 2 * amount * numerator + denominator;
  // Below 2^53 no figure is lost, and a quotient below a whole number stays below it.
  if (twice < Number.MAX_SAFE_INTEGER) return Math.floor(twice / (2 * denominator));
  const divisor = BigInt(denominator);
  return Number((2n * BigInt(amount) * BigInt(numerator) + divisor) / (2n * divisor));
}

/** True for a percentage that can be computed with: 0 to 100. */
export const isPercent = (percent: number): boolean => percent >= 0 && percent <= 100;

/**
 * `percent` (to six decimals) of an amount over a part of a year, rounded half up; all of it without `days`.
 * @example percentOf(100_000, 8, 11, 365) //=> 241: 1,000.00 at 8% over 11 days is 2.4109…
 */
export function percentOf(amount: Minor, percent: number, days = 1, yearDays = 1): Minor {
  const inHundredths = Math.round(percent * HUNDREDTHS);
  const exact = inHundredths / HUNDREDTHS === percent;
  const scale = exact ? HUNDREDTHS : MILLIONTHS;
  return shareOf(
    amount,
    (exact ? inHundredths : Math.round(percent * MILLIONTHS)) * days,
    100 * scale * yearDays,
  );
}
