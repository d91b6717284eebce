import type { CurrencyCode, Minor } from '../../../core/index';

/** Sums per currency, in the order in which the currencies appear: they are never added up. */
export function sumsOf(
  amounts: Iterable<readonly [CurrencyCode, Minor]>,
): readonly (readonly [CurrencyCode, Minor])[] {
  const sums = new Map<CurrencyCode, Minor>();
  for (const [currency, amount] of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums];
}
