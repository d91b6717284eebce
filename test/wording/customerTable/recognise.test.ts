import { areCustomerHeaders, columnsAmong } from '../../../src/wording/customerTable/recognise';

test.each([
  [['Klantnummer', 'Naam', 'E-mail', 'Taal'], true],
  [['Nom', 'Téléphone', 'Courriel'], true],
  [['Kundennummer', 'Name'], false],
  [['E-mail', 'Taal'], false],
  [['Klantnummer', 'Klant', 'E-mail', 'Factuurnummer', 'Vervaldag', 'Openstaand'], false],
  [['Customer', 'E-mail', 'Amount due'], false],
])('%j is a customer table: %p', (headers, expected) => {
  expect(areCustomerHeaders(headers)).toBe(expected);
});

test('finds the columns wherever they stand; of two alike the first', () => {
  expect([...columnsAmong(['Opmerking', 'E-mail', 'Naam', 'Mail', 'Klantnr'])]).toEqual([
    ['number', 4],
    ['name', 2],
    ['email', 1],
  ]);
});
