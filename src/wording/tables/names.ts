import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** The tables in which a company writes its own rules and letters, in the order in which they are shown. */
export const ruleTables = ['procedures', 'rates', 'rules', 'texts'] as const;
export type RuleTable = (typeof ruleTables)[number];

/** Names of the tables that we make; found first. */
export const ruleTableNames: Readonly<Record<RuleTable, string>> = {
  procedures: 'DunningProcedures',
  rates: 'DunningRates',
  rules: 'DunningRules',
  texts: 'DunningTexts',
};

const sheetNames: Words<Record<RuleTable, string>> = {
  nl: { procedures: 'Procedures', rates: 'Rentevoeten', rules: 'Regels', texts: 'Teksten' },
  fr: { procedures: 'Procédures', rates: 'Taux', rules: 'Règles', texts: 'Textes' },
  de: { procedures: 'Mahnverfahren', rates: 'Zinssätze', rules: 'Regeln', texts: 'Texte' },
  en: { procedures: 'Procedures', rates: 'Rates', rules: 'Rules', texts: 'Texts' },
};

/** Name of the sheet that a new table is put on. `ruleSheetName('rates', 'fr') //=> 'Taux'` */
export const ruleSheetName = (table: RuleTable, language: Language): string =>
  wordsFor(sheetNames, language)[table];
