import type { TableColumns } from './columns';

/** Columns of the table of settings: a row is a setting, for all administrations or for one. */
export type RuleColumn = 'setting' | 'value' | 'administration' | 'customer' | 'choices' | 'meaning';

export const ruleColumns: TableColumns<RuleColumn> = {
  columns: ['setting', 'value', 'choices', 'meaning', 'administration', 'customer'],
  headers: {
    nl: {
      setting: 'Instelling',
      value: 'Waarde',
      administration: 'Administratie (leeg: alle)',
      customer: 'Klantnummer (leeg: alle)',
      choices: 'Keuzes',
      meaning: 'Betekenis',
    },
    fr: {
      setting: 'Paramètre',
      value: 'Valeur',
      administration: 'Notre société (vide : toutes)',
      customer: 'Numéro de client (vide : tous)',
      choices: 'Choix',
      meaning: 'Signification',
    },
    de: {
      setting: 'Einstellung',
      value: 'Wert',
      administration: 'Mandant (leer: alle)',
      customer: 'Kundennummer (leer: alle)',
      choices: 'Auswahl',
      meaning: 'Bedeutung',
    },
    en: {
      setting: 'Setting',
      value: 'Value',
      administration: 'Our company (blank: all)',
      customer: 'Customer number (blank: all)',
      choices: 'Choices',
      meaning: 'Meaning',
    },
  },
  synonyms: {
    setting: 'regel, parameter, reglage, regle, regelname, rule, option',
    value: 'inhoud, keuze, valeur choisie, inhalt, content',
    administration:
      'administratie, adm, onze administratie, onze firma, societe, notre societe, entite, mandant, unsere firma, administration, company, our company, entity',
    customer:
      'klant, klantnummer, klantnr, debiteur, client, no client, numero de client, code client, kunde, kundennummer, debitor, customer, customer number, customer no',
    choices: 'mogelijkheden, opties, possibilites, options, moglichkeiten, values',
    meaning: 'uitleg, toelichting, explication, erklarung, explanation, what it means',
  },
};
