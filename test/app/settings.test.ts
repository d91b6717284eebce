import type { Administration, AppSettings } from '../../src/app/ports';
import {
  currentAdministration,
  freshSettings,
  parseSettings,
  unnamedAdministration,
  withAdministration,
  withCurrent,
  withoutAdministration,
} from '../../src/app/settings';

const papier: Administration = { ...unnamedAdministration, id: 'papier', name: 'Zonneveld Papier' };
const france: Administration = {
  ...unnamedAdministration,
  id: 'france',
  name: 'Zonneveld France',
  signatory: 'Els',
  contact: 'els@zonneveld.example',
  iban: 'FR7630006000011234567890189',
  sheet: 'Postes ouverts',
  company: 'FR10',
  currency: 'CHF',
  language: 'fr',
};
/** The smallest picture that a decoder takes: one transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const logo = { type: 'image/png', base64: PIXEL, width: 180, height: 60 } as const;
const lettered: Administration = {
  ...papier,
  enterpriseNumber: '0403.170.701',
  supplies: 'papier en karton',
  logo,
  accounts: [
    { currency: 'USD', iban: 'BE71096123456769' },
    { currency: 'GBP', iban: 'NL91ABNA0417164300' },
  ],
  replyTo: 'facturen@zonneveld.example',
  paymentLink: 'https://pay.example/?a={amount}',
};
const saved = (administration: object): Administration | null =>
  parseSettings(JSON.parse(JSON.stringify({ administrations: [administration] })))?.administrations[0] ??
  null;
const both: AppSettings = { ...freshSettings, administrations: [papier, france], current: 'france' };

test('takes back what was saved', () => {
  const saved: AppSettings = {
    administrations: [papier, france],
    current: 'france',
    language: 'fr',
    layouts: [
      {
        fingerprint: 'ab12',
        choice: { columns: { open: 7, dueDate: null }, dateOrder: 'mdy', decimalMark: ',' },
      },
    ],
    acceptances: [{ code: 'rows-read', fingerprint: 'cd34', by: 'els', at: '2026-11-21T09:00:00.000Z' }],
  };
  expect(parseSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
});

test('leaves out what a newer version may have added', () => {
  const newer = { ...both, administrations: [{ ...papier, stamp: 'x' }, france], procedures: [] };
  expect(parseSettings(newer)).toEqual(both);
});

test.each([null, 'text', 5])('%j is none of our settings', (saved) => {
  expect(parseSettings(saved)).toBeNull();
});

test.each([{}, { administrations: {}, current: 5, language: 'tlh' }, { current: 'papier' }])(
  'in %j nothing is set',
  (saved) => {
    expect(parseSettings(saved)).toEqual(freshSettings);
  },
);

test.each([
  { id: '' },
  { id: 7 },
  { name: 5 },
  { iban: 'B'.repeat(301) },
  { sheet: '' },
  { sheet: undefined },
  { company: 10 },
  { company: '' },
  { currency: 'EURO' },
  { currency: null },
  { language: 'tlh' },
])('an administration with %j is left out alone, and the next one is worked for', (damage) => {
  const saved = { ...both, administrations: [papier, { ...france, ...damage }] };
  expect(parseSettings(saved)).toEqual({ ...both, administrations: [papier], current: 'papier' });
});

test('what a letter needs besides is taken back', () => {
  expect(saved(lettered)).toEqual(lettered);
});

test('what a limit of 0 means is taken back, and settings of before do not say it', () => {
  expect(saved({ ...papier, zeroLimit: 'no-credit' })).toEqual({ ...papier, zeroLimit: 'no-credit' });
  const { zeroLimit: _, ...older } = papier;
  expect(saved(older)).toEqual(papier);
});

test('settings of before have none of it', () => {
  const { enterpriseNumber, supplies, logo: _, accounts, replyTo, paymentLink, ...older } = lettered;
  expect(saved(older)).toEqual(papier);
});

test.each<[string, object, Partial<Administration>]>([
  ['enterpriseNumber', { enterpriseNumber: 403170701 }, { enterpriseNumber: '' }],
  ['supplies', { supplies: 'x'.repeat(301) }, { supplies: '' }],
  ['replyTo without @', { replyTo: 'facturen' }, { replyTo: '' }],
  ['replyTo of two lines', { replyTo: 'a@zee.example\r\nBcc: b@zee.example' }, { replyTo: '' }],
  ['paymentLink', { paymentLink: null }, { paymentLink: '' }],
  ['accounts', { accounts: { currency: 'USD' } }, { accounts: [] }],
  ['logo', { logo: 'x' }, { logo: null }],
  ['zeroLimit', { zeroLimit: 0 }, { zeroLimit: null }],
])('a damaged %s alone is not set', (_what, damage, expected) => {
  expect(saved({ ...lettered, ...damage })).toEqual({ ...lettered, ...expected });
});

test('of accounts those that are damaged are left out', () => {
  const [dollars] = lettered.accounts;
  const accounts = [
    null,
    { currency: 'usd', iban: 'BE71096123456769' },
    { currency: 'GBP', iban: 'BE71096123456768' },
    { currency: 'EUR', iban: 'NL91ABNA0417164300' },
    { currency: 'CHF' },
    dollars,
    { currency: 'USD', iban: 'NL91ABNA0417164300' },
  ];
  expect(saved({ ...lettered, accounts })?.accounts).toEqual([dollars]);
});

test.each([
  { type: 'image/svg+xml' },
  { type: 'image/jpeg' },
  { base64: `${PIXEL}"` },
  { base64: PIXEL.slice(0, -1) },
  { base64: `/9j/${PIXEL}` },
  { base64: '' },
  { base64: PIXEL.padEnd(60_004, 'A') },
  { width: 181 },
  { width: 0 },
  { width: 1.5 },
  { height: 61 },
  { height: '60' },
])('a logo with %j is none', (damage) => {
  expect(saved({ ...lettered, logo: { ...logo, ...damage } })).toEqual({ ...lettered, logo: null });
});

test('of more logos than the settings have room for, the first are kept', () => {
  const base64 = `iVBORw0KGgo${'A'.repeat(59_989)}`;
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...lettered,
    id: `a${index}`,
    logo: { ...logo, base64: index === 10 ? PIXEL : base64 },
  }));
  const kept = parseSettings({ administrations: many })?.administrations.map((one) => one.logo !== null);
  expect(kept).toEqual([...Array.from({ length: 10 }, () => true), false, false]);
});

test('of two administrations with one id the first counts', () => {
  const saved = { ...both, administrations: [papier, france, { ...papier, name: 'Other' }] };
  expect(parseSettings(saved)).toEqual(both);
});

test('the current administration is the one that is named, or none', () => {
  expect(currentAdministration(both)).toBe(france);
  expect(currentAdministration(freshSettings)).toBeNull();
  expect(currentAdministration({ ...both, current: 'gone' })).toBeNull();
});

test('an administration is added at the end or changed in its place, and is the current one then', () => {
  const first = withAdministration(freshSettings, papier);
  expect(first).toEqual({ ...freshSettings, administrations: [papier], current: 'papier' });
  expect(withAdministration(first, france)).toEqual(both);
  const renamed = { ...papier, name: 'Zonneveld NV' };
  expect(withAdministration(both, renamed)).toEqual({
    ...both,
    administrations: [renamed, france],
    current: 'papier',
  });
});

test('after the current administration goes, the first of the others is worked for', () => {
  expect(withoutAdministration(both, 'france')).toEqual({
    ...both,
    administrations: [papier],
    current: 'papier',
  });
  expect(withoutAdministration(both, 'papier').current).toBe('france');
  expect(withoutAdministration(withoutAdministration(both, 'papier'), 'france')).toEqual(freshSettings);
});

test('another administration is chosen by its id', () => {
  expect(withCurrent(both, 'papier').current).toBe('papier');
  expect(withCurrent(both, 'gone')).toBe(both);
});
