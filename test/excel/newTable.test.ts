import { freeName } from '../../src/excel/newTable';

test('takes the first sheet name that is free', () => {
  expect(freeName('Dossier', ['Sheet1'])).toBe('Dossier');
  expect(freeName('Dossier', ['DOSSIER', 'Dossier 2'])).toBe('Dossier 3');
});
