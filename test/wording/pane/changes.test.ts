import { languages } from '../../../src/core/items/customer';
import { changesWords, changeText } from '../../../src/wording/pane/changes';

const change = { place: 'customers', did: 'added', of: '', rows: 12 } as const;

test('a change is told in a line', () => {
  expect(changeText(change, 'nl-BE')).toBe('12\u00a0klanten toegevoegd');
  expect(changeText({ ...change, did: 'made' }, 'nl-NL')).toBe('Klantentabel gemaakt');
  expect(changeText({ place: 'procedures', did: 'changed', of: 'Streng', rows: 3 }, 'en')).toBe(
    'Procedure “Streng” changed',
  );
  expect(changeText({ place: 'texts', did: 'removed', of: '', rows: 1 }, 'fr')).toBe(
    'Suppression\u00a0: 1\u00a0texte',
  );
  expect(changeText({ place: 'companies', did: 'restored', of: '', rows: 2 }, 'de')).toBe(
    'Rückgängig gemacht: 2\u00a0Mandanten',
  );
  expect(changeText({ place: 'rates', did: 'restored', of: '', rows: 79, way: 'none' }, 'nl-BE')).toBe(
    'Ongedaan gemaakt: tabel met rentevoeten',
  );
});

test.each(languages)(
  '%s names the sheet that is deleted, and a time alone where there is no sheet',
  (language) => {
    const text = changesWords(language);
    expect(text.deleteTitle('Klanten')).toContain('Klanten');
    expect(text.place('', '14:03')).toBe('14:03');
  },
);
