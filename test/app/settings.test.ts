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
  const newer = { ...both, administrations: [{ ...papier, logo: 'x' }, france], procedures: [] };
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
