import type { AppSettings } from '../../src/app/ports';
import { parseSettings } from '../../src/app/settings';

const administration = { id: 'a', name: 'Zonneveld', signatory: '', contact: '', iban: '' };

test('takes back what was saved', () => {
  const saved: AppSettings = { administration, language: 'fr' };
  expect(parseSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
});

test.each([
  null,
  'text',
  {},
  { administration: { ...administration, id: '' }, language: null },
  { administration: { ...administration, name: 5 }, language: null },
  { administration: null, language: 'tlh' },
])('refuses %j', (saved) => {
  expect(parseSettings(saved)).toBeNull();
});
