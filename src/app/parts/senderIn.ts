import type { CurrencyCode } from '../../core/index';
import type { Administration, Sender } from '../ports';

/** The sender of a letter in a currency: with the account in that currency, none where the company has none. */
export function senderIn(administration: Administration, currency: CurrencyCode): Sender {
  const { name, signatory, contact, enterpriseNumber, supplies, logo, accounts } = administration;
  const iban =
    currency === administration.currency
      ? administration.iban
      : (accounts.find((account) => account.currency === currency)?.iban ?? '');
  return { name, signatory, contact, enterpriseNumber, supplies, logo, iban };
}
