import { companyOf, draftOf } from '../../../src/taskpane/settings/company';

const draft = { name: ' Café Ooststraat B.V. ', signatory: 'An ', contact: '', iban: 'be71 0961 2345 6769' };

test('a company is saved trimmed, with an id made of its name', () => {
  expect(companyOf(draft, null)).toEqual({
    id: 'cafe-ooststraat-b-v',
    name: 'Café Ooststraat B.V.',
    signatory: 'An',
    contact: '',
    iban: 'BE71096123456769',
    sheet: null,
    company: null,
    currency: 'EUR',
    language: null,
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
