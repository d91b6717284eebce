import { digitsOf } from '../money/currency';
import type { CurrencyCode, Minor } from '../money/money';
import { parseAmount } from '../reading/values/parseAmount';
import { peelAmount } from '../reading/values/peelAmount';

/**
 * Credit limit that a cell of the customer table states, in minor units; null when it is no amount, is below nothing,
 * or is of another currency.
 * @param currency that of the administration
 * @example creditLimitOf('€ 25.000', 'EUR') //=> 2500000
 */
export function creditLimitOf(text: string, currency: CurrencyCode): Minor | null {
  const named = peelAmount(text)?.currency ?? currency;
  const limit = parseAmount(text, 'none', digitsOf(currency));
  return limit === null || limit < 0 || named !== currency ? null : limit;
}
