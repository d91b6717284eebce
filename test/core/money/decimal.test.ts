import fc from 'fast-check';
import { digitsOf } from '../../../src/core/money/currency';
import { decimalOfMinor, minorOfNumber, numberOfMinor } from '../../../src/core/money/decimal';

test.each([
  [0.1 + 0.2, 'EUR', 30],
  [1.005, 'EUR', 101],
  [-1.005, 'EUR', -101],
  [0.005, 'EUR', 1],
  [0.0049999, 'EUR', 0],
  [-0.001, 'EUR', 0],
  [14993.17, 'EUR', 1499317],
  [1234567890123.45, 'EUR', 123456789012345],
  [99999999999.99, 'EUR', 9999999999999],
  [1e-20, 'EUR', 0],
  [1234.5, 'JPY', 1235],
  [1.2345, 'KWD', 1235],
])('%d %s is %i minor units', (value, currency, minor) => {
  expect(minorOfNumber(value, currency)).toBe(minor);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e300])('%d cannot be counted in cents', (value) => {
  expect(minorOfNumber(value, 'EUR')).toBeNull();
});

test.each([
  [-5, 'EUR', '-0.05'],
  [0, 'EUR', '0.00'],
  [-0, 'EUR', '0.00'],
  [123456, 'EUR', '1234.56'],
  [123456, 'JPY', '123456'],
  [-123456, 'KWD', '-123.456'],
  [7, 'KWD', '0.007'],
])('%i minor units of %s are %s', (minor, currency, text) => {
  expect(decimalOfMinor(minor, currency)).toBe(text);
});

test('currencies without cents and with thousandths', () => {
  expect(['EUR', 'USD', 'JPY', 'KWD', 'TND'].map(digitsOf)).toEqual([2, 2, 0, 3, 3]);
});

test('minor units to a number and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e14, max: 1e14 }),
      fc.constantFrom('EUR', 'JPY', 'KWD'),
      (minor, currency) => minorOfNumber(numberOfMinor(minor, currency), currency) === minor,
    ),
  );
});
