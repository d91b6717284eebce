import { amountText, countText, moneyText } from '../../src/wording/amounts';

test.each([
  ['nl-BE', '1.234.567,89'],
  ['nl-NL', '1.234.567,89'],
  ['fr', '1\u202f234\u202f567,89'],
  ['de', '1.234.567,89'],
  ['en', '1,234,567.89'],
] as const)('1234567.89 in %s is %s', (language, text) =>
  expect(amountText(123456789, 'EUR', language)).toBe(text),
);

test.each([
  [0, 'EUR', '0,00'],
  [5, 'EUR', '0,05'],
  [-5, 'EUR', '-0,05'],
  [-123456, 'EUR', '-1.234,56'],
  [99999, 'EUR', '999,99'],
  [1500, 'JPY', '1.500'],
  [1234567, 'KWD', '1.234,567'],
])('%d minor units of %s are %s', (minor, currency, text) =>
  expect(amountText(minor, currency, 'nl-BE')).toBe(text),
);

test.each([
  ['nl-BE', 'EUR\u00a01.234,56'],
  ['nl-NL', 'EUR\u00a01.234,56'],
  ['fr', '1\u202f234,56\u00a0EUR'],
  ['de', '1.234,56\u00a0EUR'],
  ['en', 'EUR\u00a01,234.56'],
] as const)('with its currency in %s: %s', (language, text) =>
  expect(moneyText(123456, 'EUR', language)).toBe(text),
);

test('a count has its marks from a thousand on', () => {
  expect([countText(999, 'en'), countText(1020, 'de'), countText(1_234_567, 'en')]).toEqual([
    '999',
    '1.020',
    '1,234,567',
  ]);
  expect(countText(2000, 'fr')).toBe('2\u202f000');
});
