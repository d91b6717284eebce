import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the page about one invoice. */
export interface DossierWords {
  readonly dossier: string;
  readonly title: (document: string) => string;
  /** On the buttons that open it; the entry in Excel's own menu says the same. */
  readonly open: string;
  readonly openSelected: string;
  readonly back: string;
  readonly customerNumber: (number: string) => string;
  readonly openAmount: string;
  readonly amount: string;
  readonly dueDate: string;
  readonly noDueDate: string;
  readonly late: string;
  readonly notLate: string;
  readonly days: (count: number) => string;
  readonly timeline: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly reminder: (level: number) => string;
  readonly moment: (date: string, time: string) => string;
  readonly to: string;
  readonly subject: string;
  readonly openThen: string;
  readonly older: string;
  readonly customer: string;
  readonly openItems: string;
  readonly overdue: string;
  readonly noItem: string;
  readonly noItemHelp: string;
}

export const dossierWords: Words<DossierWords> = {
  nl: {
    dossier: 'Dossier',
    title: (document) => `Dossier ${document}`,
    open: 'Dossier openen',
    openSelected: 'Dossier van de geselecteerde rij openen',
    back: 'Terug',
    customerNumber: (number) => `Klant ${number}`,
    openAmount: 'Openstaand',
    amount: 'Oorspronkelijk bedrag',
    dueDate: 'Vervaldag',
    noDueDate: 'geen',
    late: 'Te laat',
    notLate: 'Nog te gaan',
    days: (count) => nl(count, 'dag', 'dagen'),
    timeline: 'Tijdlijn',
    empty: 'Er staat nog niets in dit dossier.',
    emptyHelp: 'Herinneringen en antwoorden komen hier vanzelf te staan.',
    reminder: (level) => `Herinnering niveau ${level}`,
    moment: (date, time) => `${date} om ${time}`,
    to: 'Aan',
    subject: 'Onderwerp',
    openThen: 'Toen open',
    older: 'Oudere tonen',
    customer: 'De hele klant',
    openItems: 'Open posten',
    overdue: 'Waarvan vervallen',
    noItem: 'Geen openstaande post',
    noItemHelp: 'Klik in het blad op een rij met een factuur en open dan haar dossier.',
  },
  'nl-NL': { dueDate: 'Vervaldatum' },
  fr: {
    dossier: 'Dossier',
    title: (document) => `Dossier ${document}`,
    open: 'Ouvrir le dossier',
    openSelected: 'Ouvrir le dossier de la ligne sélectionnée',
    back: 'Retour',
    customerNumber: (number) => `Client ${number}`,
    openAmount: 'Solde ouvert',
    amount: 'Montant initial',
    dueDate: 'Échéance',
    noDueDate: 'aucune',
    late: 'Retard',
    notLate: 'Échéance dans',
    days: (count) => fr(count, 'jour', 'jours'),
    timeline: 'Chronologie',
    empty: 'Ce dossier est encore vide.',
    emptyHelp: 'Les rappels et les réponses apparaîtront ici d’eux-mêmes.',
    reminder: (level) => `Rappel niveau ${level}`,
    moment: (date, time) => `${date} à ${time}`,
    to: 'À',
    subject: 'Objet',
    openThen: 'Solde alors',
    older: 'Afficher les plus anciens',
    customer: 'Tout le client',
    openItems: 'Postes ouverts',
    overdue: 'Dont échu',
    noItem: 'Pas un poste ouvert',
    noItemHelp: 'Cliquez dans la feuille sur la ligne d’une facture, puis ouvrez son dossier.',
  },
  de: {
    dossier: 'Dossier',
    title: (document) => `Dossier ${document}`,
    open: 'Dossier öffnen',
    openSelected: 'Dossier der ausgewählten Zeile öffnen',
    back: 'Zurück',
    customerNumber: (number) => `Kunde ${number}`,
    openAmount: 'Offen',
    amount: 'Ursprünglicher Betrag',
    dueDate: 'Fälligkeit',
    noDueDate: 'keine',
    late: 'Überfällig',
    notLate: 'Fällig in',
    days: (count) => de(count, 'Tag', 'Tage'),
    timeline: 'Verlauf',
    empty: 'In diesem Dossier steht noch nichts.',
    emptyHelp: 'Mahnungen und Antworten erscheinen hier von selbst.',
    reminder: (level) => `Mahnung Stufe ${level}`,
    moment: (date, time) => `${date}, ${time} Uhr`,
    to: 'An',
    subject: 'Betreff',
    openThen: 'Damals offen',
    older: 'Ältere anzeigen',
    customer: 'Der ganze Kunde',
    openItems: 'Offene Posten',
    overdue: 'Davon überfällig',
    noItem: 'Kein offener Posten',
    noItemHelp: 'Klicken Sie im Blatt auf die Zeile einer Rechnung und öffnen Sie dann ihr Dossier.',
  },
  en: {
    dossier: 'Dossier',
    title: (document) => `Dossier ${document}`,
    open: 'Open dossier',
    openSelected: 'Open the dossier of the selected row',
    back: 'Back',
    customerNumber: (number) => `Customer ${number}`,
    openAmount: 'Open amount',
    amount: 'Original amount',
    dueDate: 'Due date',
    noDueDate: 'none',
    late: 'Overdue',
    notLate: 'Due in',
    days: (count) => en(count, 'day', 'days'),
    timeline: 'Timeline',
    empty: 'Nothing is in this dossier yet.',
    emptyHelp: 'Reminders and replies will appear here by themselves.',
    reminder: (level) => `Reminder level ${level}`,
    moment: (date, time) => `${date} at ${time}`,
    to: 'To',
    subject: 'Subject',
    openThen: 'Open then',
    older: 'Show older ones',
    customer: 'The whole customer',
    openItems: 'Open items',
    overdue: 'Of which overdue',
    noItem: 'Not an open item',
    noItemHelp: 'Click a row with an invoice in the sheet, then open its dossier.',
  },
};
