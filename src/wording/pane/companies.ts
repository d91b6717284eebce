import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words of the list of companies, and of what a company has besides its name and sender. */
export interface CompaniesWords {
  readonly companies: string;
  readonly add: string;
  readonly current: string;
  readonly switchTo: (name: string) => string;
  readonly more: string;
  readonly sheet: string;
  readonly sheetInFront: string;
  readonly sheetGone: (sheet: string) => string;
  readonly code: string;
  readonly codeHelp: string;
  /** Before the codes that the sheet has. */
  readonly codesFound: string;
  readonly codeShort: (code: string) => string;
  readonly currency: string;
  readonly currencyHelp: string;
  readonly currencyUnknown: string;
  readonly language: string;
  readonly languageHelp: string;
  readonly asPane: string;
  readonly nameTaken: string;
  /** Another company reads the very same items: all of the sheet, or those of the same code. */
  readonly sameSheet: (other: string) => string;
  readonly sameCode: (other: string) => string;
  readonly remove: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeKeeps: string;
  readonly removeAgain: string;
  readonly removeYes: string;
  readonly removed: (name: string) => string;
  readonly added: (name: string) => string;
}

const words: Words<CompaniesWords> = {
  nl: {
    companies: 'Administraties',
    add: 'Administratie toevoegen',
    current: 'Nu gekozen',
    switchTo: (name) => `Naar ${name}`,
    more: 'Meer: blad, bedrijfscode, munt en taal',
    sheet: 'Blad met openstaande posten',
    sheetInFront: 'Het actieve blad',
    sheetGone: (sheet) => `${sheet} (staat niet in dit werkboek)`,
    code: 'Bedrijfscode in het blad',
    codeHelp: 'Alleen nodig als één blad meerdere bedrijven bevat.',
    codesFound: 'In het blad staat:',
    codeShort: (code) => `code ${code}`,
    currency: 'Munt',
    currencyHelp: 'Voor bedragen zonder munt, bijvoorbeeld EUR.',
    currencyUnknown: 'Deze munt bestaat niet. Gebruik drie letters, zoals EUR.',
    language: 'Taal van klanten',
    languageHelp: 'Voor klanten van wie de taal niet bekend is.',
    asPane: 'Zoals dit paneel',
    nameTaken: 'Er is al een administratie met deze naam.',
    sameSheet: (other) => `${other} leest dit hele blad al. Kies een ander blad of vul een bedrijfscode in.`,
    sameCode: (other) =>
      `${other} leest dit blad al met deze bedrijfscode. Kies een ander blad of een andere code.`,
    remove: (name) => `${name} verwijderen`,
    removeTitle: (name) => `${name} verwijderen?`,
    removeKeeps: 'Het dossier en de vorige lijst blijven in dit werkboek.',
    removeAgain: 'Voeg dezelfde naam opnieuw toe en u vindt ze terug.',
    removeYes: 'Ja, verwijderen',
    removed: (name) => `${name} is verwijderd.`,
    added: (name) => `${name} is toegevoegd.`,
  },
  'nl-NL': {
    more: 'Meer: blad, bedrijfscode, valuta en taal',
    currency: 'Valuta',
    currencyHelp: 'Voor bedragen zonder valuta, bijvoorbeeld EUR.',
    currencyUnknown: 'Deze valuta bestaat niet. Gebruik drie letters, zoals EUR.',
  },
  fr: {
    companies: 'Sociétés',
    add: 'Ajouter une société',
    current: 'Sélectionnée',
    switchTo: (name) => `Passer à ${name}`,
    more: 'Plus\u00a0: feuille, code, devise et langue',
    sheet: 'Feuille des postes ouverts',
    sheetInFront: 'La feuille active',
    sheetGone: (sheet) => `${sheet} (absente de ce classeur)`,
    code: 'Code de société dans la feuille',
    codeHelp: 'Utile seulement si une feuille contient plusieurs sociétés.',
    codesFound: 'La feuille contient\u00a0:',
    codeShort: (code) => `code ${code}`,
    currency: 'Devise',
    currencyHelp: 'Pour les montants sans devise, par exemple EUR.',
    currencyUnknown: 'Cette devise n’existe pas. Utilisez trois lettres, comme EUR.',
    language: 'Langue des clients',
    languageHelp: 'Pour les clients dont la langue n’est pas connue.',
    asPane: 'Comme ce volet',
    nameTaken: 'Une société porte déjà ce nom.',
    sameSheet: (other) =>
      `${other} lit déjà toute cette feuille. Choisissez une autre feuille ou indiquez un code.`,
    sameCode: (other) =>
      `${other} lit déjà cette feuille avec ce code. Choisissez une autre feuille ou un autre code.`,
    remove: (name) => `Supprimer ${name}`,
    removeTitle: (name) => `Supprimer ${name}\u00a0?`,
    removeKeeps: 'Le dossier et la liste précédente restent dans ce classeur.',
    removeAgain: 'Ajoutez le même nom et vous les retrouvez.',
    removeYes: 'Oui, supprimer',
    removed: (name) => `${name} a été supprimée.`,
    added: (name) => `${name} a été ajoutée.`,
  },
  de: {
    companies: 'Mandanten',
    add: 'Mandant hinzufügen',
    current: 'Ausgewählt',
    switchTo: (name) => `Zu ${name} wechseln`,
    more: 'Mehr: Blatt, Buchungskreis, Währung, Sprache',
    sheet: 'Blatt mit offenen Posten',
    sheetInFront: 'Das aktive Blatt',
    sheetGone: (sheet) => `${sheet} (nicht in dieser Arbeitsmappe)`,
    code: 'Buchungskreis im Blatt',
    codeHelp: 'Nur nötig, wenn ein Blatt mehrere Firmen enthält.',
    codesFound: 'Im Blatt steht:',
    codeShort: (code) => `Buchungskreis ${code}`,
    currency: 'Währung',
    currencyHelp: 'Für Beträge ohne Währung, zum Beispiel EUR.',
    currencyUnknown: 'Diese Währung gibt es nicht. Verwenden Sie drei Buchstaben, wie EUR.',
    language: 'Sprache der Kunden',
    languageHelp: 'Für Kunden, deren Sprache nicht bekannt ist.',
    asPane: 'Wie dieser Bereich',
    nameTaken: 'Es gibt bereits einen Mandanten mit diesem Namen.',
    sameSheet: (other) =>
      `${other} liest schon das ganze Blatt. Wählen Sie ein anderes Blatt oder geben Sie einen Buchungskreis an.`,
    sameCode: (other) =>
      `${other} liest dieses Blatt schon mit diesem Buchungskreis. Wählen Sie ein anderes Blatt oder einen anderen Buchungskreis.`,
    remove: (name) => `${name} entfernen`,
    removeTitle: (name) => `${name} entfernen?`,
    removeKeeps: 'Das Dossier und die letzte Liste bleiben in dieser Mappe.',
    removeAgain: 'Fügen Sie denselben Namen wieder hinzu, dann sind sie wieder da.',
    removeYes: 'Ja, entfernen',
    removed: (name) => `${name} wurde entfernt.`,
    added: (name) => `${name} wurde hinzugefügt.`,
  },
  en: {
    companies: 'Companies',
    add: 'Add company',
    current: 'Selected',
    switchTo: (name) => `Switch to ${name}`,
    more: 'More: sheet, company code, currency and language',
    sheet: 'Sheet with open items',
    sheetInFront: 'The active sheet',
    sheetGone: (sheet) => `${sheet} (not in this workbook)`,
    code: 'Company code in the sheet',
    codeHelp: 'Only needed if one sheet holds several companies.',
    codesFound: 'The sheet has:',
    codeShort: (code) => `code ${code}`,
    currency: 'Currency',
    currencyHelp: 'For amounts without a currency, for example EUR.',
    currencyUnknown: 'There is no such currency. Use three letters, like EUR.',
    language: 'Language of customers',
    languageHelp: 'For customers whose language is not known.',
    asPane: 'Same as this pane',
    nameTaken: 'There is already a company with this name.',
    sameSheet: (other) =>
      `${other} already reads all of this sheet. Choose another sheet or enter a company code.`,
    sameCode: (other) =>
      `${other} already reads this sheet with this company code. Choose another sheet or code.`,
    remove: (name) => `Remove ${name}`,
    removeTitle: (name) => `Remove ${name}?`,
    removeKeeps: 'The dossier and the last list stay in this workbook.',
    removeAgain: 'Add the same name again to get them back.',
    removeYes: 'Yes, remove',
    removed: (name) => `${name} was removed.`,
    added: (name) => `${name} was added.`,
  },
};

/** The words about several companies, which load with the settings. */
export const companiesWords = (language: Language): CompaniesWords => wordsFor(words, language);
