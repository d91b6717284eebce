import { currencyOf } from '../../../src/core/money/currencyCodes';

test.each([
  ['EUR', 'EUR'],
  [' eur ', 'EUR'],
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['zł', 'PLN'],
])('%p is %s', (text, code) => {
  expect(currencyOf(text)).toBe(code);
});

test.each(['', 'XX1', 'ABC', 'constructor', 'euros and cents'])('%p is no currency', (text) => {
  expect(currencyOf(text)).toBeNull();
});
