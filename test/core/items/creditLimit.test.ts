import { creditLimitOf } from '../../../src/core/items/creditLimit';

test.each([
  ['25000', 'EUR', 2_500_000],
  ['25000.5', 'EUR', 2_500_050],
  ['€ 25.000', 'EUR', 2_500_000],
  ['1.250,75', 'EUR', 125_075],
  ['EUR 100', 'EUR', 10_000],
  ['0', 'EUR', 0],
  ['5000', 'JPY', 5_000],
  ['USD 100', 'EUR', null],
  ['-100', 'EUR', null],
  ['onbeperkt', 'EUR', null],
  ['1e21', 'EUR', null],
  ['99999999999999999', 'EUR', null],
])('the credit limit %p in %s is %p', (text, currency, limit) => {
  expect(creditLimitOf(text, currency)).toBe(limit);
});
