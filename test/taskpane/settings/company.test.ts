import { companyOf, draftOf, errorsIn } from '../../../src/taskpane/settings/company';
import { company } from '../administrations';

const draft = {
  ...draftOf(null),
  name: ' Café Ooststraat B.V. ',
  signatory: 'An ',
  iban: 'be71 0961 2345 6769',
};

test('a company is saved trimmed, with an id made of its name', () => {
  expect(companyOf(draft, null, [])).toEqual({
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

test('what is chosen besides is saved with it', () => {
  const more = { sheet: 'Noord', company: ' 0100 ', currency: 'gbp', language: 'fr' };
  expect(companyOf({ ...draft, ...more }, null, [])).toMatchObject({
    sheet: 'Noord',
    company: '0100',
    currency: 'GBP',
    language: 'fr',
  });
});

test('a new name keeps the id, by which the mailbox knows the company', () => {
  const before = companyOf(draft, null, []);
  expect(companyOf({ ...draft, name: 'Oost NV' }, before, [])).toMatchObject({
    id: 'cafe-ooststraat-b-v',
    name: 'Oost NV',
  });
});

test('the same name gives the same id again, unless a company that was renamed has it', () => {
  expect(companyOf(draft, null, [company('other', 'Other')]).id).toBe('cafe-ooststraat-b-v');
  expect(companyOf(draft, null, [company('cafe-ooststraat-b-v', 'Renamed')]).id).toBe(
    'cafe-ooststraat-b-v-2',
  );
});

test('a company that only the dossier knows is found again by its name, not begun anew', () => {
  const filed = { ...company('cafe-ooststraat-b-v', ''), sheet: null, company: null };
  expect(companyOf(draft, null, [filed]).id).toBe('cafe-ooststraat-b-v');
  expect(companyOf(draft, null, [{ ...filed, company: '0100' }]).id).toBe('cafe-ooststraat-b-v-2');
});

test('the form of no company is empty, with the euro', () => {
  expect(draftOf(null)).toEqual({
    name: '',
    signatory: '',
    contact: '',
    iban: '',
    sheet: '',
    company: '',
    currency: 'EUR',
    language: '',
  });
});

test.each([
  ['nothing', {}, {}],
  ['no name', { name: ' ' }, { name: 'missing' }],
  ['a name that another has', { name: 'NOORD bv' }, { name: 'taken' }],
  ['an account number that is none', { iban: 'BE71 0961 2345 6768' }, { iban: 'wrong' }],
  ['a currency that is none', { currency: 'EURX' }, { currency: 'unknown' }],
] as const)('wrong in a draft: %s', (_what, change, errors) => {
  const others = [company('noord', 'Noord BV', { sheet: 'Noord' })];
  expect(errorsIn({ ...draft, ...change }, others)).toEqual(errors);
});

test.each([
  [{ sheet: 'Group', company: '' }, 'Whole'],
  [{ sheet: 'Group', company: '0100' }, 'Part'],
  [{ sheet: '', company: '' }, 'Front'],
  [{ sheet: 'Group', company: '100' }, undefined],
  [{ sheet: '', company: '0100' }, undefined],
])('no two companies read the same items: %o is that of %s', (source, name) => {
  const others = [
    company('a', 'Whole', { sheet: 'Group' }),
    company('b', 'Part', { sheet: 'Group', company: '0100' }),
    company('c', 'Front'),
  ];
  expect(errorsIn({ ...draft, ...source }, others).source?.name).toBe(name);
});
