import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the question whose items a sheet has. */
export interface CompanyQuestionWords {
  /** '' where the company has no name yet. */
  readonly whichCode: (company: string) => string;
  readonly items: (count: number) => string;
  readonly addOthers: (count: number) => string;
  readonly whoseSheet: (sheet: string) => string;
  readonly change: (company: string) => string;
  readonly codeChosen: (code: string) => string;
  readonly sheetChosen: (sheet: string, company: string) => string;
  readonly othersAdded: (count: number) => string;
}

const words: Words<CompanyQuestionWords> = {
  nl: {
    whichCode: (company) =>
      company === '' ? 'Kies de bedrijfscode van uw bedrijf:' : `Kies de bedrijfscode van ${company}:`,
    items: (count) => nl(count, 'post', 'posten'),
    addOthers: (count) =>
      count === 1
        ? 'De andere code ook als administratie toevoegen'
        : `De ${count} andere codes ook als administratie toevoegen`,
    whoseSheet: (sheet) => `Van welke administratie is het blad “${sheet}”?`,
    change: (company) => `Gegevens van ${company} wijzigen`,
    codeChosen: (code) => `Bedrijfscode ${code} is gekozen.`,
    sheetChosen: (sheet, company) => `Het blad “${sheet}” is van ${company}.`,
    othersAdded: (count) => `${nl(count, 'administratie', 'administraties')} toegevoegd.`,
  },
  fr: {
    whichCode: (company) =>
      company === ''
        ? 'Choisissez le code de votre société\u00a0:'
        : `Choisissez le code de ${company}\u00a0:`,
    items: (count) => fr(count, 'poste', 'postes'),
    addOthers: (count) =>
      count === 1
        ? 'Ajouter aussi l’autre code comme société'
        : `Ajouter aussi les ${count} autres codes comme sociétés`,
    whoseSheet: (sheet) => `À quelle société appartient la feuille «\u00a0${sheet}\u00a0»\u00a0?`,
    change: (company) => `Modifier les données de ${company}`,
    codeChosen: (code) => `Le code ${code} est choisi.`,
    sheetChosen: (sheet, company) => `La feuille «\u00a0${sheet}\u00a0» appartient à ${company}.`,
    othersAdded: (count) => `${fr(count, 'société ajoutée', 'sociétés ajoutées')}.`,
  },
  de: {
    whichCode: (company) =>
      company === ''
        ? 'Wählen Sie den Buchungskreis Ihrer Firma:'
        : `Wählen Sie den Buchungskreis von ${company}:`,
    items: (count) => de(count, 'Posten', 'Posten'),
    addOthers: (count) =>
      count === 1
        ? 'Den anderen Buchungskreis auch als Mandanten hinzufügen'
        : `Die ${count} anderen Buchungskreise auch als Mandanten hinzufügen`,
    whoseSheet: (sheet) => `Zu welchem Mandanten gehört das Blatt „${sheet}“?`,
    change: (company) => `Angaben von ${company} ändern`,
    codeChosen: (code) => `Buchungskreis ${code} ist gewählt.`,
    sheetChosen: (sheet, company) => `Das Blatt „${sheet}“ gehört zu ${company}.`,
    othersAdded: (count) => `${de(count, 'Mandant', 'Mandanten')} hinzugefügt.`,
  },
  en: {
    whichCode: (company) =>
      company === '' ? 'Choose the code of your company:' : `Choose the company code of ${company}:`,
    items: (count) => en(count, 'item', 'items'),
    addOthers: (count) =>
      count === 1 ? 'Also add the other code as a company' : `Also add the ${count} other codes as companies`,
    whoseSheet: (sheet) => `Which company does the sheet “${sheet}” belong to?`,
    change: (company) => `Change the details of ${company}`,
    codeChosen: (code) => `Company code ${code} was chosen.`,
    sheetChosen: (sheet, company) => `The sheet “${sheet}” belongs to ${company}.`,
    othersAdded: (count) => `${en(count, 'company', 'companies')} added.`,
  },
};

/** The words of the question, which load with it. */
export const companyQuestionWords = (language: Language): CompanyQuestionWords => wordsFor(words, language);
