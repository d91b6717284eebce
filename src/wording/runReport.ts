import type { Language } from '../core/index';
import { type Words, wordsFor } from './choose';

/** Words of the worksheet that reports a run. */
export interface RunReportWords {
  /** Name of the sheet, at most 20 characters: the date follows. */
  readonly sheet: string;
  readonly title: string;
  readonly asOf: string;
  readonly source: string;
  readonly mails: string;
  /** Mails that were not written. */
  readonly waiting: string;
  /** In place of the file of such a mail; null where nobody is named. */
  readonly waitsFor: (approver: string | null) => string;
  /** Mails whose letter lacks what the law wants. */
  readonly refused: string;
  readonly customerNumber: string;
  readonly customer: string;
  readonly document: string;
  readonly due: string;
  readonly daysOverdue: string;
  readonly currency: string;
  readonly open: string;
  /** Level reminded in this run; 0 is none. */
  readonly level: string;
  readonly reason: string;
  readonly nextDate: string;
  readonly file: string;
  readonly total: string;
  readonly reminded: string;
  readonly items: string;
}

const words: Words<RunReportWords> = {
  nl: {
    sheet: 'Herinneringen',
    title: 'Verslag van de herinneringen',
    asOf: 'Peildatum',
    source: 'Blad',
    mails: 'Mails',
    waiting: 'Mails die op iemand wachten',
    refused: 'Mails waarin ontbreekt wat de wet vraagt',
    waitsFor: (approver) => `Wacht op ${approver ?? 'een persoon'}`,
    customerNumber: 'Klantnummer',
    customer: 'Klant',
    document: 'Factuur',
    due: 'Vervaldag',
    daysOverdue: 'Dagen te laat',
    currency: 'Valuta',
    open: 'Openstaand',
    level: 'Niveau',
    reason: 'Reden',
    nextDate: 'Volgende vanaf',
    file: 'Mail',
    total: 'Totaal openstaand',
    reminded: 'Waarvan herinnerd',
    items: 'Posten',
  },
  'nl-NL': { due: 'Vervaldatum' },
  fr: {
    sheet: 'Rappels',
    title: 'Rapport des rappels',
    asOf: 'Date de référence',
    source: 'Feuille',
    mails: 'E-mails',
    waiting: 'E-mails qui attendent quelqu’un',
    refused: 'E-mails sans une mention légale',
    waitsFor: (approver) => `Attend ${approver ?? 'une personne'}`,
    customerNumber: 'Numéro de client',
    customer: 'Client',
    document: 'Facture',
    due: 'Échéance',
    daysOverdue: 'Jours de retard',
    currency: 'Devise',
    open: 'Solde ouvert',
    level: 'Niveau',
    reason: 'Motif',
    nextDate: 'Suivant dès le',
    file: 'E-mail',
    total: 'Total ouvert',
    reminded: 'Dont rappelé',
    items: 'Postes',
  },
  de: {
    sheet: 'Mahnlauf',
    title: 'Bericht des Mahnlaufs',
    asOf: 'Stichtag',
    source: 'Blatt',
    mails: 'E-Mails',
    waiting: 'E-Mails, die auf jemanden warten',
    refused: 'E-Mails ohne gesetzliche Angabe',
    waitsFor: (approver) => `Wartet auf ${approver ?? 'eine Person'}`,
    customerNumber: 'Kundennummer',
    customer: 'Kunde',
    document: 'Rechnung',
    due: 'Fälligkeit',
    daysOverdue: 'Tage überfällig',
    currency: 'Währung',
    open: 'Offen',
    level: 'Mahnstufe',
    reason: 'Grund',
    nextDate: 'Nächste ab',
    file: 'E-Mail',
    total: 'Offen gesamt',
    reminded: 'Davon gemahnt',
    items: 'Posten',
  },
  en: {
    sheet: 'Reminders',
    title: 'Report of the reminders',
    asOf: 'As of',
    source: 'Sheet',
    mails: 'Mails',
    waiting: 'Mails that wait for a person',
    refused: 'Mails that lack what the law wants',
    waitsFor: (approver) => `Waits for ${approver ?? 'a person'}`,
    customerNumber: 'Customer number',
    customer: 'Customer',
    document: 'Invoice',
    due: 'Due date',
    daysOverdue: 'Days overdue',
    currency: 'Currency',
    open: 'Open',
    level: 'Level',
    reason: 'Reason',
    nextDate: 'Next from',
    file: 'Mail',
    total: 'Total open',
    reminded: 'Of which reminded',
    items: 'Items',
  },
};

/** The words of the report in a language. `runReportWords('fr').due //=> 'Échéance'` */
export const runReportWords = (language: Language): RunReportWords => wordsFor(words, language);
