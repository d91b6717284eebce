import type { AppSettings } from '../../src/app/ports';
import { freshSettings, parseSettings } from '../../src/app/settings';

const administration = { id: 'a', name: 'Zonneveld', signatory: '', contact: '', iban: '' };

test('takes back what was saved', () => {
  const saved: AppSettings = {
    administration,
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
  const newer = { administration: { ...administration, logo: 'x' }, language: null, procedures: [] };
  expect(parseSettings(newer)).toEqual({ ...freshSettings, administration });
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

test('what an older version saved has no layouts and no acceptances', () => {
  expect(parseSettings({ administration, language: 'de' })).toEqual({
    ...freshSettings,
    administration,
    language: 'de',
  });
});
