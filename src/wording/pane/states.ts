import type { Words } from '../choose';

/** What the colour of an item says, in a word. */
export interface StateWords {
  readonly 'not-due': string;
  readonly due: string;
  readonly overdue: string;
  readonly 'partly-paid': string;
  readonly reminded: string;
  readonly promised: string;
  readonly disputed: string;
  readonly plan: string;
  readonly insolvent: string;
  readonly 'handed-over': string;
  readonly 'on-hold': string;
  readonly paid: string;
  readonly credit: string;
  readonly level: (level: number) => string;
}

export const stateWords: Words<StateWords> = {
  nl: {
    'not-due': 'Niet vervallen',
    due: 'Vervallen',
    overdue: 'Te laat',
    'partly-paid': 'Deels betaald',
    reminded: 'Herinnerd',
    promised: 'Betaling beloofd',
    disputed: 'Betwist',
    plan: 'Afbetalingsplan',
    insolvent: 'Insolvent',
    'handed-over': 'Uit handen gegeven',
    'on-hold': 'Geblokkeerd',
    paid: 'Betaald',
    credit: 'Tegoed',
    level: (level) => `Niveau ${level}`,
  },
  'nl-NL': { promised: 'Betaling toegezegd', disputed: 'In dispuut', plan: 'Betalingsregeling' },
  fr: {
    'not-due': 'Non échu',
    due: 'Échu',
    overdue: 'En retard',
    'partly-paid': 'Payé en partie',
    reminded: 'Rappelé',
    promised: 'Promis',
    disputed: 'En litige',
    plan: 'Plan d’apurement',
    insolvent: 'Insolvable',
    'handed-over': 'En recouvrement',
    'on-hold': 'Bloqué',
    paid: 'Payé',
    credit: 'Avoir',
    level: (level) => `Niveau ${level}`,
  },
  de: {
    'not-due': 'Nicht fällig',
    due: 'Fällig',
    overdue: 'Überfällig',
    'partly-paid': 'Teilweise bezahlt',
    reminded: 'Gemahnt',
    promised: 'Zugesagt',
    disputed: 'Klärungsfall',
    plan: 'Ratenzahlung',
    insolvent: 'Insolvent',
    'handed-over': 'Abgegeben',
    'on-hold': 'Gesperrt',
    paid: 'Bezahlt',
    credit: 'Guthaben',
    level: (level) => `Stufe ${level}`,
  },
  en: {
    'not-due': 'Not due',
    due: 'Due',
    overdue: 'Overdue',
    'partly-paid': 'Partly paid',
    reminded: 'Reminded',
    promised: 'Promised',
    disputed: 'In dispute',
    plan: 'Instalment plan',
    insolvent: 'Insolvent',
    'handed-over': 'Handed over',
    'on-hold': 'On hold',
    paid: 'Paid',
    credit: 'Credit',
    level: (level) => `Level ${level}`,
  },
};
