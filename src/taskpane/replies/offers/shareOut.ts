import type { Minor } from '../../../core/index';

/** What is promised of an item: null is all that is open of it. */
export interface Share<T> {
  readonly item: T;
  readonly amount: Minor | null;
}

/**
 * Shares an amount out over items, the oldest first, as a payment would be; items that it does not reach have no share.
 * @param amount null for all that is open; no more than that
 * @example shareOut(15000, [f1of10000, f2of10000]) //=> [{ item: f1, amount: null }, { item: f2, amount: 5000 }]
 */
export function shareOut<T extends { readonly open: Minor }>(
  amount: Minor | null,
  items: readonly T[],
): readonly Share<T>[] {
  let rest = amount ?? Number.POSITIVE_INFINITY;
  const shares: Share<T>[] = [];
  for (const item of items) {
    if (rest <= 0) break;
    shares.push({ item, amount: rest >= item.open ? null : rest });
    rest -= item.open;
  }
  return shares;
}
