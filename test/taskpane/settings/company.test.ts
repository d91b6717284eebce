import { parseSettings } from '../../../src/app/settings';
import { companyOf, draftOf } from '../../../src/taskpane/settings/company';
import { errorsIn } from '../../../src/taskpane/settings/companyErrors';
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
    enterpriseNumber: '',
    supplies: '',
    logo: null,
    iban: 'BE71096123456769',
    accounts: [],
    replyTo: '',
    paymentLink: '',
    mailbox: '',
    retentionYears: null,
    zeroLimit: null,
    team: null,
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

const logo = { type: 'image/png', base64: 'iVBORw0KGgo=', width: 180, height: 60 } as const;

test('what letters need is saved trimmed, accounts as they are written in a mail, empty rows not at all', () => {
  const more = {
    enterpriseNumber: ' 0403.170.701 ',
    supplies: ' papier ',
    replyTo: ' facturen@zee.be ',
    paymentLink: ' https://pay.example/?a={amount} ',
    logo,
    accounts: [
      { currency: '$', iban: 'nl91 abna 0417 1643 00' },
      { currency: ' ', iban: '' },
    ],
  };
  const saved = companyOf({ ...draft, ...more }, null, []);
  expect(saved).toMatchObject({
    enterpriseNumber: '0403.170.701',
    supplies: 'papier',
    replyTo: 'facturen@zee.be',
    paymentLink: 'https://pay.example/?a={amount}',
    logo,
    accounts: [{ currency: 'USD', iban: 'NL91ABNA0417164300' }],
  });
  expect(parseSettings({ administrations: [saved] })?.administrations).toEqual([saved]);
  expect(companyOf(draftOf(saved), saved, [])).toEqual(saved);
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
    enterpriseNumber: '',
    supplies: '',
    replyTo: '',
    logo: null,
    accounts: [],
    paymentLink: '',
    mailbox: '',
    retentionYears: null,
    zeroLimit: null,
    team: null,
    teamLink: '',
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
  ['a Belgian number that is none', { enterpriseNumber: '0403.170.702' }, { enterpriseNumber: 'wrong' }],
  ['nothing in a Dutch number', { enterpriseNumber: '12345678' }, {}],
  ['an address that is none', { replyTo: 'Zee <facturen@zee.be>' }, { replyTo: 'wrong' }],
  ['a mailbox that is none', { mailbox: 'facturen' }, { mailbox: 'wrong' }],
  ['a folder that was not looked for', { teamLink: 'https://x.example/f' }, { teamLink: 'not-found' }],
  ['a link that is none', { paymentLink: 'pay.example' }, { paymentLink: { code: 'insecure' } }],
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

test('of other accounts each is of a currency of its own, with a number that is right', () => {
  const right = { iban: 'NL91ABNA0417164300' };
  const accounts = [
    { currency: 'USD', ...right },
    { currency: '', iban: ' ' },
    { currency: '$', ...right },
    { currency: '€', ...right },
    { currency: 'XX', ...right },
    { currency: 'GBP', iban: 'NL91ABNA0417164301' },
    { currency: 'CHF', iban: '' },
    { currency: '', ...right },
  ];
  expect(errorsIn({ ...draft, accounts }, [])).toEqual({
    accounts: [
      {},
      {},
      { currency: 'taken' },
      { currency: 'own' },
      { currency: 'unknown' },
      { iban: 'wrong' },
      { iban: 'wrong' },
      { currency: 'unknown' },
    ],
  });
  expect(errorsIn({ ...draft, accounts: accounts.slice(0, 2) }, [])).toEqual({});
});

test('the logos of all companies together leave the settings small', () => {
  const large = { ...logo, base64: 'A'.repeat(60_000) };
  const others = Array.from({ length: 9 }, (_, index) => company(`a${index}`, `A${index}`, { logo: large }));
  const placed = others.map((other, index) => ({ ...other, sheet: `S${index}` }));
  expect(errorsIn({ ...draft, logo: large }, placed)).toEqual({});
  expect(errorsIn({ ...draft, logo: { ...large, base64: 'A'.repeat(60_001) } }, placed)).toEqual({
    logo: 'no-room',
  });
});
