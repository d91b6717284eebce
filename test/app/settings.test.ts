import type { AppSettings } from '../../src/app/ports';
import { parseSettings } from '../../src/app/settings';

const administration = { id: 'a', name: 'Zonneveld', signatory: '', contact: '', iban: '' };

test('takes back what was saved', () => {
  const saved: AppSettings = { administration, language: 'fr' };
  expect(parseSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
});

test('leaves out what a newer version may have added', () => {
  const newer = { administration: { ...administration, logo: 'x' }, language: null, procedures: [] };
  expect(parseSettings(newer)).toEqual({ administration, language: null });
});

test.each([
  null,
  'text',
  {},
  { administration: { ...administration, id: '' }, language: null },
  { administration: { ...administration, name: 5 }, language: null },
  { administration: { ...administration, iban: 'B'.repeat(301) }, language: null },
  { administration: { id: 'a', name: 'Zonneveld' }, language: null },
  { administration: [], language: null },
  { administration: null },
  { administration: null, language: 'tlh' },
])('refuses %j', (saved) => {
  expect(parseSettings(saved)).toBeNull();
});
