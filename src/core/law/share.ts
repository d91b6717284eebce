import type { Minor } from '../money/money';

/** Percentages are counted in millionths, so that 8.15 and 10.125 are exact. */
const MILLIONTHS = 1_000_000;

/**
 * `amount x numerator / denominator`, rounded half up. All are whole numbers from 0 and are multiplied without
 * loss, so that a half is a half.
 * @example shareOf(66_675, 3, 20) //=> 10001: 15% of 666.75 is 100.0125
 */
export const shareOf = (amount: Minor, numerator: number, denominator: number): Minor => {
  const twice = 2n * BigInt(denominator);
  return Number((2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)) / twice);
};

/** True for a percentage that can be computed with: 0 to 100. */
export const isPercent = (percent: number): boolean => percent >= 0 && percent <= 100;

/**
 * `percent` (to six decimals) of an amount over a part of a year, rounded half up; all of it without `days`.
 * @example percentOf(100_000, 8, 11, 365) //=> 241: 1,000.00 at 8% over 11 days is 2.4109…
 */
export const percentOf = (amount: Minor, percent: number, days = 1, yearDays = 1): Minor =>
  shareOf(amount, Math.round(percent * MILLIONTHS) * days, 100 * MILLIONTHS * yearDays);
