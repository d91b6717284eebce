import type { Minor } from '../money/money';

const FIRST_BOUND: Minor = 15_000;
const SECOND_BOUND: Minor = 50_000;
const MOST: Minor = 200_000;

/**
 * The most that a clause may ask of a Belgian consumer as a lump sum, in cents, on a balance of more than 0: 20
 * euros up to 150; 30 and 10% of what is above 150, up to 500; 65 and 5% of what is above 500, at most 2,000
 * (Code of Economic Law, article XIX.4). Rounded down to the cent, as a maximum is never passed.
 * @example belgianCap(70_000) //=> 7500: 65 + 5% of 200
 */
export function belgianCap(balance: Minor): Minor {
  if (balance <= FIRST_BOUND) return 2_000;
  if (balance <= SECOND_BOUND) return 3_000 + Math.floor((balance - FIRST_BOUND) / 10);
  return Math.min(MOST, 6_500 + Math.floor((balance - SECOND_BOUND) / 20));
}
