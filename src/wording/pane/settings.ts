import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words of the settings; language names are written in their own language everywhere. */
export interface SettingsWords {
  readonly company: string;
  readonly companyHelp: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly signatory: string;
  readonly signatoryHelp: string;
  readonly contact: string;
  readonly contactHelp: string;
  readonly iban: string;
  readonly ibanInvalid: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly language: string;
  readonly followOffice: (language: string) => string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly licence: string;
  readonly aboutPrivacy: string;
}

/** Each language by its own name, as a list of languages shows it. */
export const languageNames = {
  'nl-BE': 'Nederlands (België)',
  'nl-NL': 'Nederlands (Nederland)',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
} as const;

const words: Words<SettingsWords> = {
  nl: {
    company: 'Administratie',
    companyHelp: 'Deze gegevens staan in en onder elke mail.',
    name: 'Naam van het bedrijf',
    nameMissing: 'Vul de naam van het bedrijf in.',
    signatory: 'Ondertekenaar',
    signatoryHelp: 'Naam onder de mail',
    contact: 'Contactregel',
    contactHelp: 'Telefoon of e-mailadres voor vragen',
    iban: 'Rekeningnummer (IBAN)',
    ibanInvalid: 'Dit rekeningnummer klopt niet.',
    save: 'Gegevens opslaan',
    saving: 'Bezig met opslaan',
    saved: 'Opgeslagen in dit werkboek',
    language: 'Taal van dit paneel',
    followOffice: (language) => `Zoals Office: ${language}`,
    about: 'Over Dunning',
    version: (version) => `Versie ${version}`,
    licence: 'Vrije software onder de MIT-licentie',
    aboutPrivacy: 'Gegevens blijven in dit werkboek en in uw eigen postvak.',
  },
  fr: {
    company: 'Société',
    companyHelp: 'Ces données figurent dans chaque e-mail.',
    name: 'Nom de la société',
    nameMissing: 'Indiquez le nom de la société.',
    signatory: 'Signataire',
    signatoryHelp: 'Nom au bas de l’e-mail',
    contact: 'Ligne de contact',
    contactHelp: 'Téléphone ou e-mail pour les questions',
    iban: 'Numéro de compte (IBAN)',
    ibanInvalid: 'Ce numéro de compte est incorrect.',
    save: 'Enregistrer les données',
    saving: 'Enregistrement en cours',
    saved: 'Enregistré dans ce classeur',
    language: 'Langue de ce volet',
    followOffice: (language) => `Comme Office\u00a0: ${language}`,
    about: 'À propos de Dunning',
    version: (version) => `Version ${version}`,
    licence: 'Logiciel libre sous licence MIT',
    aboutPrivacy: 'Vos données restent dans ce classeur et votre boîte aux lettres.',
  },
  de: {
    company: 'Mandant',
    companyHelp: 'Diese Angaben stehen in und unter jeder E-Mail.',
    name: 'Name der Firma',
    nameMissing: 'Geben Sie den Namen der Firma an.',
    signatory: 'Unterzeichner',
    signatoryHelp: 'Name unter der E-Mail',
    contact: 'Kontaktzeile',
    contactHelp: 'Telefon oder E-Mail für Rückfragen',
    iban: 'Kontonummer (IBAN)',
    ibanInvalid: 'Diese Kontonummer ist ungültig.',
    save: 'Angaben speichern',
    saving: 'Wird gespeichert',
    saved: 'In dieser Arbeitsmappe gespeichert',
    language: 'Sprache dieses Bereichs',
    followOffice: (language) => `Wie Office: ${language}`,
    about: 'Über Dunning',
    version: (version) => `Version ${version}`,
    licence: 'Freie Software unter der MIT-Lizenz',
    aboutPrivacy: 'Die Daten bleiben in dieser Mappe und in Ihrem Postfach.',
  },
  en: {
    company: 'Company',
    companyHelp: 'These details stand in and below every mail.',
    name: 'Company name',
    nameMissing: 'Enter the name of the company.',
    signatory: 'Signatory',
    signatoryHelp: 'Name below the mail',
    contact: 'Contact line',
    contactHelp: 'Phone or e-mail address for questions',
    iban: 'Bank account (IBAN)',
    ibanInvalid: 'This account number is not valid.',
    save: 'Save details',
    saving: 'Saving',
    saved: 'Saved in this workbook',
    language: 'Language of this pane',
    followOffice: (language) => `Same as Office: ${language}`,
    about: 'About Dunning',
    version: (version) => `Version ${version}`,
    licence: 'Free software under the MIT licence',
    aboutPrivacy: 'Your data stays in this workbook and your own mailbox.',
  },
};

/** The words of the settings, which load with them. */
export const settingsWords = (language: Language): SettingsWords => wordsFor(words, language);
