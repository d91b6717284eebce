import fc from 'fast-check';
import { filedUnder } from '../../../src/core/dossier/filedUnder';
import { documentKey } from '../../../src/core/items/itemKey';

const under = (administration: string) => ({
  item: documentKey({ administration, customer: '1', kind: 'invoice', document: 'F', year: 2026 }),
});

test('every administration is found once, in the order of its first item', () => {
  expect(filedUnder([under('demo'), { item: '' }, under('demo')])).toEqual(['demo']);
  expect(filedUnder([under('other'), under('demo'), under('other')])).toEqual(['other', 'demo']);
  expect(filedUnder([{ item: '' }])).toEqual([]);
  expect(filedUnder([])).toEqual([]);
});

test('any id is found again as it was, bars included', () => {
  const id = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  fc.assert(fc.property(id, (text) => filedUnder([under(text)])[0] === text));
});
