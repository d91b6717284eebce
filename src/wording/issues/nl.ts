import type { IssueSentences } from './issueFacts';

export const nl: IssueSentences = {
  rowName: (row) => `rij ${row}`,
  'no-header': ({ sheet, field }) =>
    field === ''
      ? `Op het blad “${sheet}” staat geen rij met kolomnamen. Open het blad met de openstaande posten, met namen boven de kolommen.`
      : `Op het blad “${sheet}” staat geen rij met kolomnamen. Kies welke kolom wat is, of zet er namen boven en lees opnieuw.`,
  'column-missing': ({ field, row }) =>
    `De kolom “${field}” is niet gevonden bij de kolomnamen in rij ${row}. Kies ze uit de kolommen van het blad, of geef ze die naam en lees opnieuw.`,
  'column-unsure': ({ cell, content, field }) =>
    `De kolom “${content}” (cel ${cell}) is gelezen als “${field}”, maar dat is niet zeker. Bevestig dat of kies een andere bij de herkende kolommen.`,
  'company-unknown': ({ company, companies, sheet }) =>
    `Het blad “${sheet}” heeft geen posten met bedrijfscode “${company}”, wel met ${companies}. Kies de code bij de gegevens van de administratie, of lees het juiste blad.`,
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
  'currency-differs': ({ cell, content, field, row }) =>
    `“${content}” in cel ${cell} (${field}) noemt een andere munt dan de rest van rij ${row}. Verbeter het en lees opnieuw.`,
  'total-mismatch': ({ cell, stated, computed }) =>
    `Het totaal in cel ${cell} is ${stated}, maar de gelezen posten zijn samen ${computed}. Kijk na welke rijen ontbreken.`,
  'row-unclear': ({ row }) =>
    `Rij ${row} heeft een bedrag, maar geen factuurnummer en geen datum. Is het een factuur? Vul dan aan en lees opnieuw.`,
  'date-ambiguous': ({ cell, content, field }) =>
    `Bij “${content}” in cel ${cell} (${field}) is de dag als eerste gelezen: nergens in de kolom blijkt de volgorde. Kies de volgorde bij de herkende kolommen, of schrijf jjjj-mm-dd en lees opnieuw.`,
  'dates-swapped': ({ cell, content, field }) =>
    `In de kolom ${field} staan datums (vanaf cel ${cell}) naast teksten zoals “${content}”. Bij het openen van het bestand zijn dag en maand misschien verwisseld. Kijk dat na.`,
  'number-ambiguous': ({ cell, content, field, computed }) =>
    `“${content}” in cel ${cell} (${field}) is gelezen als ${computed}. Kies het decimaalteken bij de herkende kolommen, of zet de centen erbij en lees opnieuw.`,
  'credits-unsigned': ({ row, document }) =>
    `Creditnota’s en betalingen staan zonder minteken in het blad, zoals ${document} in rij ${row}. Ze zijn als tegoed geteld.`,
  'two-currencies': ({ content, other }) =>
    `De kolommen “${content}” en “${other}” hebben dezelfde bedragen in twee munten. “${content}” is gelezen. Kies bij de herkende kolommen de andere als de facturen in die munt zijn.`,
};
