import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the mapping view: what each column of the sheet is read as, and how to change that. */
export interface MappingWords {
  readonly columns: string;
  /** Name of the choice of a column for a screen reader. */
  readonly readAs: (column: string) => string;
  readonly noHeader: string;
  readonly notUsed: string;
  readonly chosen: string;
  readonly sure: string;
  readonly likely: string;
  readonly toCheck: string;
  /** One click to the field that was second. */
  readonly rather: (field: string) => string;
  /** Says that a column is what it was taken for. */
  readonly confirm: string;
  readonly showUnused: (count: number) => string;
  readonly hideUnused: string;
  readonly fromAges: string;
  readonly missing: (field: string) => string;
  readonly chooseColumn: string;
  readonly dateOrder: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly decimalMark: string;
  readonly comma: string;
  readonly point: string;
  readonly asRecognised: string;
  readonly pleaseChoose: string;
  readonly remembered: string;
  readonly rememberedNameless: string;
  readonly back: string;
}

const words: Words<MappingWords> = {
  nl: {
    columns: 'Kolommen van het blad',
    readAs: (column) => `Kolom ${column} lezen als`,
    noHeader: 'zonder naam',
    notUsed: 'Niet gebruikt',
    chosen: 'Zelf gekozen',
    sure: 'Zeker',
    likely: 'Waarschijnlijk',
    toCheck: 'Graag nakijken',
    rather: (field) => `Toch ${field}`,
    confirm: 'Bevestigen',
    showUnused: (count) => `${nl(count, 'ongebruikte kolom', 'ongebruikte kolommen')} tonen`,
    hideUnused: 'Ongebruikte kolommen verbergen',
    fromAges: 'De bedragen komen uit de kolommen per ouderdom.',
    missing: (field) => `Welke kolom is ${field}?`,
    chooseColumn: 'Kies een kolom',
    dateOrder: 'Volgorde in datums',
    dayFirst: 'Dag eerst: 31/12/2026',
    monthFirst: 'Maand eerst: 12/31/2026',
    decimalMark: 'Decimaalteken in bedragen',
    comma: 'Komma: 1.234 is 1234',
    point: 'Punt: 1.234 is iets meer dan 1',
    asRecognised: 'Zoals herkend',
    pleaseChoose: 'Maak een keuze',
    remembered: 'Uw keuze is onthouden voor bladen met deze kolomnamen.',
    rememberedNameless: 'Uw keuze is onthouden voor bladen die zo zijn opgebouwd.',
    back: 'Terug naar wat herkend werd',
  },
  fr: {
    columns: 'Colonnes de la feuille',
    readAs: (column) => `Lire la colonne ${column} comme`,
    noHeader: 'sans nom',
    notUsed: 'Non utilisée',
    chosen: 'Choisie par vous',
    sure: 'Sûr',
    likely: 'Probable',
    toCheck: 'À vérifier',
    rather: (field) => `Plutôt ${field}`,
    confirm: 'Confirmer',
    showUnused: (count) => `Montrer ${fr(count, 'colonne non utilisée', 'colonnes non utilisées')}`,
    hideUnused: 'Masquer les colonnes non utilisées',
    fromAges: 'Les montants viennent des colonnes par ancienneté.',
    missing: (field) => `Quelle colonne est\u00a0: ${field}\u00a0?`,
    chooseColumn: 'Choisissez une colonne',
    dateOrder: 'Ordre dans les dates',
    dayFirst: 'Jour d’abord\u00a0: 31/12/2026',
    monthFirst: 'Mois d’abord\u00a0: 12/31/2026',
    decimalMark: 'Séparateur décimal des montants',
    comma: 'Virgule\u00a0: 1.234 vaut 1234',
    point: 'Point\u00a0: 1.234 vaut un peu plus de 1',
    asRecognised: 'Comme reconnu',
    pleaseChoose: 'Faites un choix',
    remembered: 'Votre choix est retenu pour les feuilles aux mêmes en-têtes.',
    rememberedNameless: 'Votre choix est retenu pour les feuilles disposées ainsi.',
    back: 'Revenir à ce qui a été reconnu',
  },
  de: {
    columns: 'Spalten des Blatts',
    readAs: (column) => `Spalte ${column} lesen als`,
    noHeader: 'ohne Namen',
    notUsed: 'Nicht verwendet',
    chosen: 'Selbst gewählt',
    sure: 'Sicher',
    likely: 'Wahrscheinlich',
    toCheck: 'Bitte prüfen',
    rather: (field) => `Doch ${field}`,
    confirm: 'Bestätigen',
    showUnused: (count) => `${de(count, 'nicht verwendete Spalte', 'nicht verwendete Spalten')} zeigen`,
    hideUnused: 'Nicht verwendete Spalten ausblenden',
    fromAges: 'Die Beträge kommen aus den Spalten nach Alter.',
    missing: (field) => `Welche Spalte ist: ${field}?`,
    chooseColumn: 'Spalte wählen',
    dateOrder: 'Reihenfolge im Datum',
    dayFirst: 'Tag zuerst: 31.12.2026',
    monthFirst: 'Monat zuerst: 12/31/2026',
    decimalMark: 'Dezimalzeichen der Beträge',
    comma: 'Komma: 1.234 ist 1234',
    point: 'Punkt: 1.234 ist etwas mehr als 1',
    asRecognised: 'Wie erkannt',
    pleaseChoose: 'Bitte wählen',
    remembered: 'Ihre Wahl ist für Blätter mit diesen Spaltennamen gemerkt.',
    rememberedNameless: 'Ihre Wahl ist für Blätter mit diesem Aufbau gemerkt.',
    back: 'Zurück zum Erkannten',
  },
  en: {
    columns: 'Columns of the sheet',
    readAs: (column) => `Read column ${column} as`,
    noHeader: 'no name',
    notUsed: 'Not used',
    chosen: 'Chosen by you',
    sure: 'Sure',
    likely: 'Likely',
    toCheck: 'Please check',
    rather: (field) => `Rather ${field}`,
    confirm: 'Confirm',
    showUnused: (count) => `Show ${en(count, 'unused column', 'unused columns')}`,
    hideUnused: 'Hide unused columns',
    fromAges: 'The amounts come from the age columns.',
    missing: (field) => `Which column is the ${field}?`,
    chooseColumn: 'Choose a column',
    dateOrder: 'Order in dates',
    dayFirst: 'Day first: 31/12/2026',
    monthFirst: 'Month first: 12/31/2026',
    decimalMark: 'Decimal mark of amounts',
    comma: 'Comma: 1.234 is 1234',
    point: 'Point: 1.234 is a little over 1',
    asRecognised: 'As recognised',
    pleaseChoose: 'Please choose',
    remembered: 'Your choice is remembered for sheets with these column names.',
    rememberedNameless: 'Your choice is remembered for sheets laid out like this.',
    back: 'Back to what was recognised',
  },
};

/** Words of the mapping view, which loads on use: not among those that every screen needs. */
export const mappingWords = (language: Language): MappingWords => wordsFor(words, language);
