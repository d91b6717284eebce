import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of reading a sheet: what was recognised and whether it adds up. */
export interface ReadingWords {
  readonly firstWhat: string;
  readonly firstSafe: string;
  readonly readSheet: string;
  /** Of a company that has its own sheet. */
  readonly readNamed: (sheet: string) => string;
  readonly readAgain: string;
  readonly readOther: string;
  readonly reading: string;
  readonly readingRows: (done: number, total: number) => string;
  /** All rows are read, and are looked at. */
  readonly checking: string;
  readonly stop: string;
  /** Null where the columns have no names. */
  readonly where: (sheet: string, headerRow: number | null) => string;
  readonly found: (items: number, customers: number) => string;
  readonly columns: (count: number) => string;
  readonly asRemembered: string;
  readonly toCheck: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly otherCompanies: (count: number) => string;
  /** Rows of a list with clearing dates that were not open on the day. */
  readonly notOpen: (day: string, cleared: number, later: number) => string;
  readonly totals: string;
  readonly readTotal: (currency: string) => string;
  /** Where only a part of the sheet's items is counted: all of them, and that part. */
  readonly wholeTotal: (currency: string) => string;
  readonly ofWhich: string;
  readonly statedTotal: string;
  readonly difference: string;
}

/** `Not open on 31 March 2026: 2 cleared, 1 dated later`. */
function notOpen(
  what: string,
  counted: typeof nl,
  ...parts: readonly (readonly [count: number, word: string])[]
): string {
  const told = parts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word, word));
  return `${what}: ${told.join(', ')}`;
}

export const readingWords: Words<ReadingWords> = {
  nl: {
    firstWhat: 'Dunning leest de openstaande posten en stelt herinneringen voor.',
    firstSafe: 'Er wordt niets verstuurd zonder voorbeeld en bevestiging.',
    readSheet: 'Lees dit blad',
    readNamed: (sheet) => `Lees blad “${sheet}”`,
    readAgain: 'Blad opnieuw lezen',
    readOther: 'Ander blad lezen',
    reading: 'Het blad wordt gelezen',
    readingRows: (done, total) => `${nl(done, 'van', 'van')} ${nl(total, 'rij', 'rijen')} gelezen`,
    checking: 'Alle rijen zijn gelezen en worden gecontroleerd',
    stop: 'Stoppen',
    where: (sheet, row) =>
      `Blad “${sheet}”, ${row === null ? 'zonder kolomkoppen' : `kolomkoppen op rij\u00a0${row}`}`,
    found: (items, customers) => `${nl(items, 'post', 'posten')} van ${nl(customers, 'klant', 'klanten')}`,
    columns: (count) => `${nl(count, 'kolom', 'kolommen')} herkend`,
    asRemembered: 'zoals onthouden',
    toCheck: (count) => `${count}\u00a0graag nakijken`,
    skipped: (count) => `${nl(count, 'rij is', 'rijen zijn')} geen post: titels, totalen en lege rijen`,
    notOpen: (day, cleared, later) =>
      notOpen(`Niet open op ${day}`, nl, [cleared, 'afgepunt'], [later, 'met latere datum']),
    otherCompanies: (count) => `${nl(count, 'post', 'posten')} met een andere bedrijfscode`,
    totals: 'Totalen',
    readTotal: (currency) => `Gelezen in ${currency}`,
    wholeTotal: (currency) => `Alle posten in ${currency}`,
    ofWhich: 'Waarvan hier meegeteld',
    statedTotal: 'Totaal in het blad',
    difference: 'Verschil',
  },
  'nl-NL': {
    notOpen: (day, cleared, later) =>
      notOpen(`Niet open op ${day}`, nl, [cleared, 'afgeletterd'], [later, 'met latere datum']),
  },
  fr: {
    firstWhat: 'Dunning lit les postes ouverts et propose les rappels à envoyer.',
    firstSafe: 'Rien ne part sans aperçu ni confirmation.',
    readSheet: 'Lire cette feuille',
    readNamed: (sheet) => `Lire la feuille «\u00a0${sheet}\u00a0»`,
    readAgain: 'Relire la feuille',
    readOther: 'Lire une autre feuille',
    reading: 'Lecture de la feuille',
    readingRows: (done, total) => `${fr(done, 'sur', 'sur')} ${fr(total, 'ligne lue', 'lignes lues')}`,
    checking: 'Toutes les lignes sont lues\u00a0; contrôle en cours',
    stop: 'Arrêter',
    where: (sheet, row) =>
      `Feuille «\u00a0${sheet}\u00a0», ${row === null ? 'sans en-têtes' : `en-têtes en ligne\u00a0${row}`}`,
    found: (items, customers) => `${fr(items, 'poste', 'postes')} de ${fr(customers, 'client', 'clients')}`,
    columns: (count) => fr(count, 'colonne reconnue', 'colonnes reconnues'),
    asRemembered: 'comme retenu',
    toCheck: (count) => `${count}\u00a0à vérifier`,
    skipped: (count) =>
      `${fr(count, 'ligne hors postes', 'lignes hors postes')} : titres, totaux, lignes vides`,
    notOpen: (day, cleared, later) =>
      notOpen(
        `Non ouverts au ${day} `,
        fr,
        [cleared, cleared > 1 ? 'soldés' : 'soldé'],
        [later, later > 1 ? 'postérieurs' : 'postérieur'],
      ),
    otherCompanies: (count) => `${fr(count, 'poste', 'postes')} avec un autre code de société`,
    totals: 'Totaux',
    readTotal: (currency) => `Lu en ${currency}`,
    wholeTotal: (currency) => `Tous les postes en ${currency}`,
    ofWhich: 'Dont comptés ici',
    statedTotal: 'Total de la feuille',
    difference: 'Écart',
  },
  de: {
    firstWhat: 'Dunning liest die offenen Posten und schlägt Mahnungen vor.',
    firstSafe: 'Ohne Vorschau und Bestätigung wird nichts gesendet.',
    readSheet: 'Dieses Blatt einlesen',
    readNamed: (sheet) => `Blatt „${sheet}“ einlesen`,
    readAgain: 'Blatt neu einlesen',
    readOther: 'Anderes Blatt einlesen',
    reading: 'Das Blatt wird eingelesen',
    readingRows: (done, total) => `${de(done, 'von', 'von')} ${de(total, 'Zeile', 'Zeilen')} gelesen`,
    checking: 'Alle Zeilen sind gelesen und werden geprüft',
    stop: 'Anhalten',
    where: (sheet, row) =>
      `Blatt „${sheet}“, ${row === null ? 'ohne Spaltenköpfe' : `Spaltenköpfe in Zeile\u00a0${row}`}`,
    found: (items, customers) => `${de(items, 'Posten', 'Posten')} von ${de(customers, 'Kunde', 'Kunden')}`,
    columns: (count) => `${de(count, 'Spalte', 'Spalten')} erkannt`,
    asRemembered: 'wie gemerkt',
    toCheck: (count) => `${count}\u00a0bitte prüfen`,
    skipped: (count) =>
      `${de(count, 'Zeile ist kein', 'Zeilen sind keine')} Posten: Titel, Summen, Leerzeilen`,
    notOpen: (day, cleared, later) =>
      notOpen(`Nicht offen am ${day}`, de, [cleared, 'ausgeglichen'], [later, 'mit späterem Datum']),
    otherCompanies: (count) => `${de(count, 'Posten', 'Posten')} mit anderem Buchungskreis`,
    totals: 'Summen',
    readTotal: (currency) => `Gelesen in ${currency}`,
    wholeTotal: (currency) => `Alle Posten in ${currency}`,
    ofWhich: 'Davon hier gezählt',
    statedTotal: 'Summe im Blatt',
    difference: 'Differenz',
  },
  en: {
    firstWhat: 'Dunning reads your open items and proposes which reminders to send.',
    firstSafe: 'Nothing is sent before you have seen and confirmed it.',
    readSheet: 'Read this sheet',
    readNamed: (sheet) => `Read sheet “${sheet}”`,
    readAgain: 'Read the sheet again',
    readOther: 'Read another sheet',
    reading: 'Reading the sheet',
    readingRows: (done, total) => `${en(done, 'of', 'of')} ${en(total, 'row', 'rows')} read`,
    checking: 'All rows are read and being checked',
    stop: 'Stop',
    where: (sheet, row) =>
      `Sheet “${sheet}”, ${row === null ? 'without a header' : `header on row\u00a0${row}`}`,
    found: (items, customers) => `${en(items, 'item', 'items')} of ${en(customers, 'customer', 'customers')}`,
    columns: (count) => `${en(count, 'column', 'columns')} recognised`,
    asRemembered: 'as remembered',
    toCheck: (count) => `${count}\u00a0to check`,
    skipped: (count) => `${en(count, 'row is', 'rows are')} no item: titles, totals and blank rows`,
    notOpen: (day, cleared, later) =>
      notOpen(`Not open on ${day}`, en, [cleared, 'cleared'], [later, 'dated later']),
    otherCompanies: (count) => `${en(count, 'item', 'items')} with another company code`,
    totals: 'Totals',
    readTotal: (currency) => `Read in ${currency}`,
    wholeTotal: (currency) => `All items in ${currency}`,
    ofWhich: 'Of which counted here',
    statedTotal: 'Total in the sheet',
    difference: 'Difference',
  },
};
