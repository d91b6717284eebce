import fc from 'fast-check';
import { filedUnder } from '../../../src/core/dossier/filedUnder';
import { documentKey } from '../../../src/core/items/itemKey';

const under = (administration: string) => ({
  item: documentKey({ administration, customer: '1', kind: 'invoice', document: 'F', year: 2026 }),
});

test('one administration is found, several are not', () => {
  expect(filedUnder([under('demo'), { item: '' }, under('demo')])).toBe('demo');
  expect(filedUnder([under('demo'), under('other')])).toBeNull();
  expect(filedUnder([{ item: '' }])).toBeNull();
  expect(filedUnder([])).toBeNull();
});

test('any id is found again as it was, bars included', () => {
  const id = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  fc.assert(fc.property(id, (text) => filedUnder([under(text)]) === text));
});
