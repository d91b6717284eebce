import { groupCustomer } from '../../../src/core/reading/rows/groupCustomer';
import { rowLabel } from '../../../src/core/reading/rows/totalLabel';
import { documentKindReader } from '../../../src/core/reading/values/documentKind';

test.each([
  ['Factuur', 10, 'invoice'],
  ['Facture', -10, 'invoice'],
  ['RV', 10, 'invoice'],
  ['Creditnota', -10, 'credit-note'],
  ['Credit Memo', 10, 'credit-note'],
  ['Note de crédit', -10, 'credit-note'],
  ['Gutschrift', -10, 'credit-note'],
  ['DZ', -10, 'payment'],
  ['Ontvangst', -10, 'payment'],
  ['Finance Charge Memo', 10, 'other'],
  ['', 10, 'invoice'],
  ['', -10, 'credit-note'],
  ['unknown word', -10, 'credit-note'],
] as const)('%p of %d is %s', (word, amount, kind) => {
  expect(documentKindReader()(word, amount)).toBe(kind);
});

test.each([
  ['Totaal', 'total'],
  ['TOTAAL EUR', 'total'],
  ['Total général', 'total'],
  ['Grand total', 'total'],
  ['Eindtotaal', 'total'],
  ['Summe', 'total'],
  ['Gesamtsumme', 'total'],
  ['Subtotaal 00031', 'subtotal'],
  ['Sous-total K0011', 'subtotal'],
  ['Zwischensumme', 'subtotal'],
  ['Tussentotaal', 'subtotal'],
] as const)('%p labels a %s', (text, kind) => {
  expect(rowLabel([null, 5, text])).toEqual({ column: 2, kind, text });
});

test.each(['Totalis NV', 'Sommerfeld GmbH', 'Summer BV', 'Bakkerij Totaal', '00031'])(
  '%p labels no sum',
  (text) => {
    expect(rowLabel([text])).toBeNull();
  },
);

test.each([
  ['Customer: 00031 - Bakkerij BV', '00031', 'Bakkerij BV'],
  ['Klant: Aerts NV', null, 'Aerts NV'],
  ['K0011 – Brasserie Le Châtelain', 'K0011', 'Brasserie Le Châtelain'],
  ['Client : 400114', '400114', null],
  ['Coca-Cola: België', null, 'Coca-Cola: België'],
  ['Aerts - Bakker', null, 'Aerts - Bakker'],
])('%p is customer %p %p', (text, number, name) => {
  expect(groupCustomer(text)).toEqual({ number, name });
});
