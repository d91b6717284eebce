import type { Minor } from '../money/money';
import { shareOf } from './share';

/** Up to which principal in cents, and the share of that slice in thousandths. */
const slices: readonly (readonly [upTo: Minor, thousandths: number])[] = [
  [250_000, 150],
  [500_000, 100],
  [1_000_000, 50],
  [20_000_000, 10],
  [Number.POSITIVE_INFINITY, 5],
];
const LEAST: Minor = 4_000;
const MOST: Minor = 677_500;

/** From this principal on the maximum holds. */
const MOST_FROM: Minor = 100_000_000;

/**
 * Dutch collection costs in cents without VAT: 15% of the first 2,500 euros, 10% of the next 2,500, 5% of the next
 * 5,000, 1% of the next 190,000, 0.5% above; at least 40 and at most 6,775 (Besluit vergoeding voor
 * buitengerechtelijke incassokosten, article 2). Rounded half up. The principal is more than 0.
 * @example dutchTariff(840_000) //=> 79500: 375 + 250 + 170
 */
export function dutchTariff(principal: Minor): Minor {
  const counted = Math.min(principal, MOST_FROM);
  let below = 0;
  let thousandths = 0;
  for (const [upTo, share] of slices) {
    thousandths += Math.max(0, Math.min(counted, upTo) - below) * share;
    below = upTo;
  }
  return Math.min(MOST, Math.max(LEAST, shareOf(thousandths, 1, 1000)));
}
