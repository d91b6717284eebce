import { isIban, type Proposal } from '../../core/index';
import type { Check } from '../checked';
import type { Administration } from '../ports';
import { make } from './checks';
import { senderIn } from './senderIn';

/**
 * Has the administration an account for every currency that is asked, and can money reach it? A mail without one goes
 * all the same and names none; one with a wrong number waits. Says nothing where all is well.
 */
export function accountCheck(administration: Administration | null, { mails }: Proposal): readonly Check[] {
  if (administration === null) return [];
  const asked = [...new Set(mails.map(({ currency }) => currency))].sort();
  const ibanOf = new Map(asked.map((currency) => [currency, senderIn(administration, currency).iban]));
  const named = (is: (iban: string) => boolean): string =>
    asked.filter((currency) => is(ibanOf.get(currency) ?? '')).join(', ');
  const wrong = named((iban) => iban !== '' && !isIban(iban));
  if (wrong !== '') return [make('account', 'account-wrong', 'blocking', { facts: { currencies: wrong } })];
  const missing = named((iban) => iban === '');
  if (missing === '') return [];
  return [make('account', 'account-missing', 'attention', { facts: { currencies: missing } })];
}
