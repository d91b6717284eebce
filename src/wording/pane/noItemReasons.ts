import type { SkipReason } from '../../core/index';
import type { Words } from '../choose';

/** Why a row is no open item, as the reading has it; `other` where it says nothing. */
type NoItemCode = SkipReason | 'other';

/** A sentence for each, with the row of the sheet. */
export type NoItemReasons = Readonly<Record<NoItemCode, (row: number) => string>>;

export const noItemReasons: Words<NoItemReasons> = {
  nl: {
    title: (row) => `Rij ${row} staat boven de kolomnamen.`,
    header: (row) => `Rij ${row} bevat de kolomnamen.`,
    blank: (row) => `Rij ${row} is leeg.`,
    subtotal: (row) => `Rij ${row} is een subtotaal.`,
    total: (row) => `Rij ${row} is een totaal.`,
    group: (row) => `Rij ${row} is de naam van een klant boven zijn posten.`,
    unreadable: (row) => `Rij ${row} is niet als post te lezen. De controle zegt wat er scheelt.`,
    duplicate: (row) => `Rij ${row} herhaalt een andere rij.`,
    cleared: (row) => `Rij ${row} is afgepunt.`,
    later: (row) => `Rij ${row} is een post met een latere datum.`,
    'other-company': (row) => `Rij ${row} is een post met een andere bedrijfscode.`,
    other: (row) => `Rij ${row} is geen post van dit blad.`,
  },
  'nl-NL': { cleared: (row) => `Rij ${row} is afgeletterd.` },
  fr: {
    title: (row) => `La ligne ${row} se trouve au-dessus des noms de colonnes.`,
    header: (row) => `La ligne ${row} contient les noms de colonnes.`,
    blank: (row) => `La ligne ${row} est vide.`,
    subtotal: (row) => `La ligne ${row} est un sous-total.`,
    total: (row) => `La ligne ${row} est un total.`,
    group: (row) => `La ligne ${row} est le nom d’un client au-dessus de ses postes.`,
    unreadable: (row) => `La ligne ${row} est illisible. Le contrôle dit pourquoi.`,
    duplicate: (row) => `La ligne ${row} répète une autre ligne.`,
    cleared: (row) => `La ligne ${row} est soldée.`,
    later: (row) => `La ligne ${row} est un poste d’une date ultérieure.`,
    'other-company': (row) => `La ligne ${row} est un poste avec un autre code de société.`,
    other: (row) => `La ligne ${row} n’est pas un poste de cette feuille.`,
  },
  de: {
    title: (row) => `Zeile ${row} steht über den Spaltennamen.`,
    header: (row) => `Zeile ${row} enthält die Spaltennamen.`,
    blank: (row) => `Zeile ${row} ist leer.`,
    subtotal: (row) => `Zeile ${row} ist eine Zwischensumme.`,
    total: (row) => `Zeile ${row} ist eine Summe.`,
    group: (row) => `Zeile ${row} ist der Name eines Kunden über seinen Posten.`,
    unreadable: (row) => `Zeile ${row} ist nicht als Posten lesbar. Die Prüfung nennt den Grund.`,
    duplicate: (row) => `Zeile ${row} wiederholt eine andere Zeile.`,
    cleared: (row) => `Zeile ${row} ist ausgeglichen.`,
    later: (row) => `Zeile ${row} ist ein Posten mit späterem Datum.`,
    'other-company': (row) => `Zeile ${row} ist ein Posten mit anderem Buchungskreis.`,
    other: (row) => `Zeile ${row} ist kein Posten dieses Blatts.`,
  },
  en: {
    title: (row) => `Row ${row} stands above the column names.`,
    header: (row) => `Row ${row} holds the column names.`,
    blank: (row) => `Row ${row} is empty.`,
    subtotal: (row) => `Row ${row} is a subtotal.`,
    total: (row) => `Row ${row} is a total.`,
    group: (row) => `Row ${row} is the name of a customer above its items.`,
    unreadable: (row) => `Row ${row} cannot be read as an item. The check says why.`,
    duplicate: (row) => `Row ${row} repeats another row.`,
    cleared: (row) => `Row ${row} is cleared.`,
    later: (row) => `Row ${row} is an item with a later date.`,
    'other-company': (row) => `Row ${row} is an item with another company code.`,
    other: (row) => `Row ${row} is no item of this sheet.`,
  },
};
