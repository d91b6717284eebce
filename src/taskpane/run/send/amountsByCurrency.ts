import type { CurrencyCode, Minor, ProposedMail } from '../../../core/index';

/** What the mails ask, per currency in the order of appearance: currencies are never added up. */
export function amountsByCurrency(
  mails: readonly Pick<ProposedMail, 'currency' | 'net'>[],
): readonly (readonly [CurrencyCode, Minor])[] {
  const sums = new Map<CurrencyCode, Minor>();
  for (const { currency, net } of mails) sums.set(currency, (sums.get(currency) ?? 0) + net);
  return [...sums];
}
