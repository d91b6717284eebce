import { administrationId } from '../../../src/core/items/administrationId';

test.each([
  ['Café Ooststraat BV', 'cafe-ooststraat-bv'],
  [' Łódź & Söhne, S.A. ', 'lodz-sohne-s-a'],
  ['“3M”', '3m'],
  ['Ελλάδα', 'ελλαδα'],
  ['***', 'company'],
])('%p is known as %p', (name, id) => {
  expect(administrationId(name)).toBe(id);
});

test('a long name gives an id that fits, without a hyphen at its end', () => {
  expect(administrationId(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
  expect(administrationId('ﷺ'.repeat(200)).length).toBe(100);
});
