import { sheetLanguage } from '../../src/wording/sheetLanguage';

test.each([
  [['Klant', 'Factuurnr.', 'Vervaldag', 'Saldo'], 'nl-BE'],
  [['Relatie', 'Boekstuk', 'Factuur', 'Vervaldatum'], 'nl-BE'],
  [['Compte', 'N° pièce', 'Échéance', 'Solde'], 'fr'],
  [['Konto', 'Belegfeld 1', 'Fälligkeit', 'Betrag Soll'], 'de'],
  [['Customer No.', 'Document No.', 'Due Date', 'Remaining Amt. (LCY)'], 'en'],
  [['Account', 'Nr', 'Saldo'], null],
  [['Klant', 'Invoice'], null],
  [[], null],
])('%j is %p', (headers, expected) => {
  expect(sheetLanguage(headers)).toBe(expected);
});
