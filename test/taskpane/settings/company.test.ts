import { companyOf, draftOf, isIban } from '../../../src/taskpane/settings/company';

const draft = { name: ' Café Ooststraat B.V. ', signatory: 'An ', contact: '', iban: 'be71 0961 2345 6769' };

test('a company is saved trimmed, with an id made of its name', () => {
  expect(companyOf(draft, null)).toEqual({
    id: 'cafe-ooststraat-b-v',
    name: 'Café Ooststraat B.V.',
    signatory: 'An',
    contact: '',
    iban: 'BE71096123456769',
  });
});

test('a new name keeps the id, by which the mailbox knows the company', () => {
  const before = companyOf(draft, null);
  expect(companyOf({ ...draft, name: 'Oost NV' }, before)).toMatchObject({
    id: 'cafe-ooststraat-b-v',
    name: 'Oost NV',
  });
});

test('the form of no company is empty', () => {
  expect(draftOf(null)).toEqual({ name: '', signatory: '', contact: '', iban: '' });
});

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
