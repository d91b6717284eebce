import { customerId } from '../../../src/core/items/customerId';

test.each([
  [{ number: ' 00031 ', name: 'Bakkerij De Gouden Aar BV' }, '00031'],
  [{ number: null, name: '  CAFÉ  du Marché ' }, 'cafe du marche'],
  [{ number: '   ', name: 'Łódź Trading Sp. z o.o.' }, 'lodz trading sp. z o.o.'],
  [{ number: null, name: 'Straßenbau Köln KG' }, 'strassenbau koln kg'],
  [{ number: null, name: 'Garage ’t Hoekje' }, "garage 't hoekje"],
  [{ number: null, name: null }, ''],
])('%j', (customer, id) => {
  expect(customerId(customer)).toBe(id);
});

test('composed and decomposed accents are one name', () => {
  const id = (name: string): string => customerId({ number: null, name });
  expect(id('Cafe\u0301')).toBe(id('Caf\u00e9'));
});
