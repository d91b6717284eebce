import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the overview of all companies. */
export interface OverviewWords {
  readonly again: string;
  readonly open: string;
  readonly overdue: string;
  /** Behind an amount, in a line of a company. */
  readonly overdueShort: string;
  readonly notDue: string;
  /** Days overdue, from and to; from one day on without `to`. */
  readonly days: (from: number, to: number | null) => string;
  readonly byAge: string;
  readonly perCompany: string;
  readonly without: (names: string) => string;
  readonly missing: (name: string) => string;
  readonly nothingOpen: (names: string) => string;
  readonly empty: string;
  readonly stopped: string;
  readonly done: string;
  /** What reading a company's sheet remarked on. */
  readonly remarks: (name: string, count: number) => string;
}

const words: Words<OverviewWords> = {
  nl: {
    again: 'Opnieuw lezen',
    open: 'Openstaand',
    overdue: 'Waarvan te laat',
    overdueShort: 'te laat',
    notDue: 'Niet vervallen',
    days: (from, to) =>
      to === null ? `Meer dan ${from - 1} dagen te laat` : `${from} tot ${to} dagen te laat`,
    byAge: 'Volgens ouderdom',
    perCompany: 'Per administratie',
    without: (names) => `Zonder ${names}`,
    missing: (name) => `Niet meegeteld: ${name}`,
    nothingOpen: (names) => `Niets openstaand: ${names}`,
    empty: 'Geen enkele administratie heeft openstaande posten.',
    stopped: 'Het lezen is gestopt.',
    done: 'Het lezen is klaar',
    remarks: (name, count) =>
      `${name}: ${nl(count, 'opmerking', 'opmerkingen')} bij het lezen, er kunnen posten ontbreken`,
  },
  'nl-NL': { byAge: 'Naar ouderdom' },
  fr: {
    again: 'Relire',
    open: 'Ouvert',
    overdue: 'Dont en retard',
    overdueShort: 'en retard',
    notDue: 'Non échu',
    days: (from, to) =>
      to === null ? `Plus de ${from - 1} jours de retard` : `${from} à ${to} jours de retard`,
    byAge: 'Par ancienneté',
    perCompany: 'Par société',
    without: (names) => `Sans ${names}`,
    missing: (name) => `Non comptée\u00a0: ${name}`,
    nothingOpen: (names) => `Rien d’ouvert\u00a0: ${names}`,
    empty: 'Aucune société n’a de postes ouverts.',
    stopped: 'La lecture est arrêtée.',
    done: 'La lecture est terminée',
    remarks: (name, count) =>
      `${name}\u00a0: ${fr(count, 'remarque', 'remarques')} à la lecture, des postes peuvent manquer`,
  },
  de: {
    again: 'Erneut einlesen',
    open: 'Offen',
    overdue: 'Davon überfällig',
    overdueShort: 'überfällig',
    notDue: 'Nicht fällig',
    days: (from, to) =>
      to === null ? `Mehr als ${from - 1} Tage überfällig` : `${from} bis ${to} Tage überfällig`,
    byAge: 'Nach Alter',
    perCompany: 'Je Mandant',
    without: (names) => `Ohne ${names}`,
    missing: (name) => `Nicht mitgezählt: ${name}`,
    nothingOpen: (names) => `Nichts offen: ${names}`,
    empty: 'Kein Mandant hat offene Posten.',
    stopped: 'Das Einlesen wurde angehalten.',
    done: 'Das Einlesen ist abgeschlossen',
    remarks: (name, count) =>
      `${name}: ${de(count, 'Hinweis', 'Hinweise')} beim Einlesen, Posten können fehlen`,
  },
  en: {
    again: 'Read again',
    open: 'Open',
    overdue: 'Of which overdue',
    overdueShort: 'overdue',
    notDue: 'Not due',
    days: (from, to) => (to === null ? `Over ${from - 1} days overdue` : `${from} to ${to} days overdue`),
    byAge: 'By age',
    perCompany: 'By company',
    without: (names) => `Without ${names}`,
    missing: (name) => `Not included: ${name}`,
    nothingOpen: (names) => `Nothing open: ${names}`,
    empty: 'No company has open items.',
    stopped: 'Reading was stopped.',
    done: 'Reading is done',
    remarks: (name, count) => `${name}: ${en(count, 'remark', 'remarks')} on reading, items may be missing`,
  },
};

/** The words of the overview, which load with it. */
export const overviewWords = (language: Language): OverviewWords => wordsFor(words, language);
