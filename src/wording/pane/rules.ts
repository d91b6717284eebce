import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import type { RuleTable } from '../tables/names';
import { de, en, fr, nl } from './counted';

/** Words of the part of the settings that shows by which rules is reminded, and of what is wrong with them. */
export interface RulesWords {
  readonly title: string;
  readonly help: string;
  readonly names: Readonly<Record<RuleTable, string>>;
  /** What holds without a table. */
  readonly shipped: Readonly<Record<RuleTable, (count: number) => string>>;
  /** What the table has. */
  readonly own: Readonly<Record<RuleTable, (count: number) => string>>;
  readonly knownThrough: (date: string) => string;
  readonly put: string;
  readonly putting: string;
  readonly show: string;
  readonly readAgain: string;
  readonly row: (row: number) => string;
  /** How many mails something concerns, as an aside. */
  readonly mails: (count: number) => string;
  /** Brings the company's own text in a row of its table in front. */
  readonly showTextRow: (row: number) => string;
}

const words: Words<RulesWords> = {
  nl: {
    title: 'Regels in dit werkboek',
    help: 'Zet een tabel in het werkboek om ze aan te passen. Zolang er geen is, geldt wat Dunning meebrengt.',
    names: { procedures: 'Procedures', rates: 'Rentevoeten', rules: 'Instellingen', texts: 'Teksten' },
    shipped: {
      procedures: (count) => `${count} procedures van Dunning`,
      rates: (count) => `${count} rentevoeten van Dunning`,
      rules: (count) => `${count} instellingen op hun standaard`,
      texts: () => 'Teksten van Dunning in alle talen',
    },
    own: {
      procedures: (count) => `Tabel met ${nl(count, 'procedure', 'procedures')}`,
      rates: (count) => `Tabel met ${nl(count, 'rentevoet', 'rentevoeten')}`,
      rules: (count) => `Tabel met ${nl(count, 'waarde', 'waarden')}`,
      texts: (count) => `Tabel met ${nl(count, 'tekst', 'teksten')}`,
    },
    knownThrough: (date) => `bekend tot en met ${date}`,
    put: 'Tabel maken',
    putting: 'Bezig met maken',
    show: 'Tabel tonen',
    readAgain: 'Opnieuw lezen',
    row: (row) => `Rij ${row}`,
    showTextRow: (row) => `Toon rij ${row} van uw teksten`,
    mails: (count) => `(${nl(count, 'mail', 'mails')})`,
  },
  fr: {
    title: 'Règles dans ce classeur',
    help: 'Placez une table dans le classeur pour les adapter. Tant qu’il n’y en a pas, celles de Dunning s’appliquent.',
    names: { procedures: 'Procédures', rates: 'Taux d’intérêt', rules: 'Paramètres', texts: 'Textes' },
    shipped: {
      procedures: (count) => `${count} procédures de Dunning`,
      rates: (count) => `${count} taux de Dunning`,
      rules: (count) => `${count} paramètres par défaut`,
      texts: () => 'Textes de Dunning dans toutes les langues',
    },
    own: {
      procedures: (count) => `Table de ${fr(count, 'procédure', 'procédures')}`,
      rates: (count) => `Table de ${fr(count, 'taux', 'taux')}`,
      rules: (count) => `Table de ${fr(count, 'valeur', 'valeurs')}`,
      texts: (count) => `Table de ${fr(count, 'texte', 'textes')}`,
    },
    knownThrough: (date) => `connus jusqu’au ${date}`,
    put: 'Créer la table',
    putting: 'Création en cours',
    show: 'Montrer la table',
    readAgain: 'Relire',
    row: (row) => `Ligne ${row}`,
    showTextRow: (row) => `Afficher la ligne ${row} de vos textes`,
    mails: (count) => `(${fr(count, 'e-mail', 'e-mails')})`,
  },
  de: {
    title: 'Regeln in dieser Mappe',
    help: 'Legen Sie eine Tabelle an, um sie anzupassen. Solange es keine gibt, gilt, was Dunning mitbringt.',
    names: { procedures: 'Mahnverfahren', rates: 'Zinssätze', rules: 'Einstellungen', texts: 'Texte' },
    shipped: {
      procedures: (count) => `${count} Mahnverfahren von Dunning`,
      rates: (count) => `${count} Zinssätze von Dunning`,
      rules: (count) => `${count} Einstellungen im Standard`,
      texts: () => 'Texte von Dunning in allen Sprachen',
    },
    own: {
      procedures: (count) => `Tabelle mit ${de(count, 'Mahnverfahren', 'Mahnverfahren')}`,
      rates: (count) => `Tabelle mit ${de(count, 'Zinssatz', 'Zinssätzen')}`,
      rules: (count) => `Tabelle mit ${de(count, 'Wert', 'Werten')}`,
      texts: (count) => `Tabelle mit ${de(count, 'Text', 'Texten')}`,
    },
    knownThrough: (date) => `bekannt bis ${date}`,
    put: 'Tabelle anlegen',
    putting: 'Wird angelegt',
    show: 'Tabelle zeigen',
    readAgain: 'Neu einlesen',
    row: (row) => `Zeile ${row}`,
    showTextRow: (row) => `Zeile ${row} Ihrer Texte zeigen`,
    mails: (count) => `(${de(count, 'E-Mail', 'E-Mails')})`,
  },
  en: {
    title: 'Rules in this workbook',
    help: 'Put a table into the workbook to change them. While there is none, what Dunning comes with holds.',
    names: { procedures: 'Procedures', rates: 'Interest rates', rules: 'Settings', texts: 'Texts' },
    shipped: {
      procedures: (count) => `${count} procedures of Dunning`,
      rates: (count) => `${count} rates of Dunning`,
      rules: (count) => `${count} settings at their defaults`,
      texts: () => 'Texts of Dunning in every language',
    },
    own: {
      procedures: (count) => `Table of ${en(count, 'procedure', 'procedures')}`,
      rates: (count) => `Table of ${en(count, 'rate', 'rates')}`,
      rules: (count) => `Table of ${en(count, 'value', 'values')}`,
      texts: (count) => `Table of ${en(count, 'text', 'texts')}`,
    },
    knownThrough: (date) => `known through ${date}`,
    put: 'Make the table',
    putting: 'Making it',
    show: 'Show the table',
    readAgain: 'Read again',
    row: (row) => `Row ${row}`,
    showTextRow: (row) => `Show row ${row} of your texts`,
    mails: (count) => `(${en(count, 'mail', 'mails')})`,
  },
};

/** Words of the rules in a language; loaded with the settings, not with the pane. */
export const rulesWords = (language: Language): RulesWords => wordsFor(words, language);
