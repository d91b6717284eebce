import { isIban } from '../../../src/core/references/iban';

test.each([
  ['BE71 0961 2345 6769', true],
  ['NL91ABNA0417164300', true],
  ['de89370400440532013000', true],
  ['BE71 0961 2345 6768', false],
  ['NL91ABNA041716430', false],
  ['0961234567', false],
  ['', false],
])('account number %p: %p', (text, valid) => {
  expect(isIban(text)).toBe(valid);
});
