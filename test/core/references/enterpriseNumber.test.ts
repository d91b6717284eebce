import { isEnterpriseNumber, looksBelgian } from '../../../src/core/references/enterpriseNumber';

// 04031707 = 41564 x 97 - 1: remainder 96, so 01. 04287594 = 44202 x 97: remainder 0, so 97.
test.each([
  ['0403.170.701', true],
  ['0403170701', true],
  ['BE 0403.170.701', true],
  ['be0403170701', true],
  ['BE 403.170.701', true],
  ['0428.759.497', true],
  ['0403.170.702', false],
  ['0403.170.710', false],
  ['0428.759.400', false],
  ['BE 0403.170.70', false],
  ['BE 00403.170.701', false],
  ['403.170.701', false],
  ['2403.170.701', false],
  ['0403-170-701', false],
  ['12345678', false],
  ['', false],
])('enterprise number %p: %p', (text, valid) => {
  expect(isEnterpriseNumber(text)).toBe(valid);
});

test.each([
  ['0403.170.702', true],
  ['1000.000.000', true],
  ['BE 12', true],
  // Dutch KvK and VAT numbers, French SIREN, German and Luxembourg VAT numbers, a Polish number.
  ['12345678', false],
  ['NL001234567B01', false],
  ['552 100 554', false],
  ['DE123456789', false],
  ['LU12345678', false],
  ['106-00-00-062', false],
  ['BERLIN HRB 1234', false],
  ['', false],
])('%p is written as a Belgian number: %p', (text, belgian) => {
  expect(looksBelgian(text)).toBe(belgian);
});
