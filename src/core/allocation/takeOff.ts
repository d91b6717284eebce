import type { Minor } from '../money/money';

/** What is still open of each claim, and what of the amount is left over. */
export interface TakenOff {
  readonly open: readonly Minor[];
  readonly rest: Minor;
}

/**
 * Takes an amount (a payment, credits) off claims, wholly off the first before the next: pass them with the oldest
 * first. Claims and amount are 0 or more; nothing becomes negative, and what is left over is told.
 * @example takeOff([3000, 5000, 2000], 4000) //=> { open: [0, 4000, 2000], rest: 0 }
 */
export function takeOff(claims: readonly Minor[], amount: Minor): TakenOff {
  let rest = amount;
  const open = claims.map((claim) => {
    const taken = Math.min(claim, rest);
    rest -= taken;
    return claim - taken;
  });
  return { open, rest };
}
