import { accountCheck } from '../../../src/app/parts/accountCheck';
import type { Administration } from '../../../src/app/ports';
import { unnamedAdministration } from '../../../src/app/settings';
import type { Proposal } from '../../../src/core/index';

const administration: Administration = {
  ...unnamedAdministration,
  iban: 'BE71096123456769',
  accounts: [{ currency: 'USD', iban: 'NL91ABNA0417164300' }],
};
/** Only the currencies of the mails count. */
const asking = (...currencies: readonly string[]): Proposal =>
  ({ mails: currencies.map((currency) => ({ currency })) }) as unknown as Proposal;
const found = (changes: Partial<Administration>, ...currencies: readonly string[]) =>
  accountCheck({ ...administration, ...changes }, asking(...currencies)).map(
    ({ finding, state, stopsSending, facts }) => ({ finding, state, stopsSending, ...facts }),
  );

test('an account for each currency that is asked is nothing to tell', () => {
  expect(found({}, 'EUR', 'USD', 'EUR')).toEqual([]);
  expect(found({ iban: '' })).toEqual([]);
  expect(accountCheck(null, asking('EUR'))).toEqual([]);
});

test('currencies without one are told once each, and the mails go', () => {
  expect(found({ iban: '' }, 'GBP', 'EUR', 'USD', 'GBP')).toEqual([
    { finding: 'account-missing', state: 'attention', stopsSending: false, currencies: 'EUR, GBP' },
  ]);
});

test('a wrong number stops the run: money would not arrive', () => {
  expect(found({ iban: 'BE71096123456768' }, 'EUR', 'GBP')).toEqual([
    { finding: 'account-wrong', state: 'blocking', stopsSending: true, currencies: 'EUR' },
  ]);
  expect(found({ iban: 'BE71096123456768' }, 'USD')).toEqual([]);
});
