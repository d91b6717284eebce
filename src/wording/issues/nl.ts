import type { IssueSentences } from './issueFacts';

export const nl: IssueSentences = {
  rowName: (row) => `rij ${row}`,
  'no-header': ({ sheet }) =>
    `Op het blad “${sheet}” staat geen rij met kolomnamen. Open het blad met de openstaande posten, met namen boven de kolommen.`,
  'column-missing': ({ field, row }) =>
    `De kolom “${field}” is niet gevonden bij de kolomnamen in rij ${row}. Voeg ze toe of geef ze die naam, en lees opnieuw.`,
  'amount-unreadable': ({ cell, content, field }) =>
    content === ''
      ? `Cel ${cell} (${field}) is leeg. Vul het bedrag in en lees opnieuw.`
      : `“${content}” in cel ${cell} (${field}) is niet als bedrag te lezen. Verbeter het en lees opnieuw.`,
  'date-unreadable': ({ cell, content, field, inDays }) =>
    `“${content}” in cel ${cell} (${field}) is niet als ${inDays ? 'aantal dagen' : 'datum'} te lezen. Verbeter het en lees opnieuw.`,
  'duplicate-item': ({ row, firstRow, document }) =>
    `Rij ${row} herhaalt rij ${firstRow}: ${document || 'zelfde post'}. Ze telt één keer mee. Verwijder een van beide als dat klopt.`,
  'customer-missing': ({ row }) =>
    `In rij ${row} staat geen klantnummer en geen klantnaam. Vul er een in en lees opnieuw.`,
  'currency-unknown': ({ cell, content }) =>
    `“${content}” in cel ${cell} is geen bekende munt. Gebruik een code zoals EUR en lees opnieuw.`,
  'total-mismatch': ({ cell, stated, computed }) =>
    `Het totaal in cel ${cell} is ${stated}, maar de gelezen posten zijn samen ${computed}. Kijk na welke rijen ontbreken.`,
};
