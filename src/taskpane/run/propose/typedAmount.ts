import { type CurrencyCode, digitsOf, type Minor, parseAmount } from '../../../core/index';

/**
 * An amount as a person types it, in minor units of a currency; null where nothing is typed, 'wrong' where it is no
 * amount of nought or more.
 * @example typedAmount('1.500,00', 'EUR') //=> 150000
 */
export function typedAmount(text: string, currency: CurrencyCode): Minor | null | 'wrong' {
  if (text.trim() === '') return null;
  const amount = parseAmount(text.trim(), 'none', digitsOf(currency));
  return amount === null || amount < 0 ? 'wrong' : amount;
}

/** True where what was typed cannot be understood in any of the currencies. */
export const isWrongAmount = (text: string, currencies: readonly CurrencyCode[]): boolean =>
  currencies.length > 0 && currencies.every((currency) => typedAmount(text, currency) === 'wrong');
