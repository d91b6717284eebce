import type { Words } from '../choose';
import { de, en, fr, nl } from '../pane/counted';

/** Words of the pane beside a mail. */
export interface CorrespondenceWords {
  readonly noMail: string;
  readonly noMailHelp: string;
  readonly notSignedIn: string;
  readonly notSignedInHelp: string;
  readonly searching: string;
  readonly from: string;
  readonly to: string;
  readonly nobodyYet: string;
  readonly nobodyYetHelp: string;
  readonly morePeople: (count: number) => string;
  readonly itself: string;
  readonly reminders: (count: number) => string;
  readonly otherReminders: (count: number) => string;
  readonly older: (count: number) => string;
  /** Nothing found for so many addresses. */
  readonly none: (addresses: number) => string;
  readonly noneElse: (addresses: number) => string;
  readonly onlyThisMailbox: (account: string) => string;
  readonly lastOpen: (date: string) => string;
  readonly invoice: string;
  readonly openThen: string;
  readonly total: string;
  readonly moreInvoices: (count: number) => string;
  /** For a reminder that went to another address: to whom. */
  readonly inConversation: (addresses: string) => string;
  readonly unreadable: (count: number, subjects: string) => string;
  readonly lookAgain: string;
}

export const correspondenceWords: Words<CorrespondenceWords> = {
  nl: {
    noMail: 'Geen mail geselecteerd',
    noMailHelp: 'Selecteer een mail om te zien welke herinneringen er verstuurd zijn.',
    notSignedIn: 'Nog niet aangemeld bij het postvak',
    notSignedInHelp: 'Meld u aan om te zien welke herinneringen er verstuurd zijn.',
    searching: 'Herinneringen zoeken',
    from: 'Van',
    to: 'Aan',
    nobodyYet: 'Nog geen geadresseerde',
    nobodyYetHelp: 'Vul Aan in om te zien welke herinneringen er verstuurd zijn.',
    morePeople: (count) => `Nog ${nl(count, 'adres', 'adressen')}`,
    itself: 'Deze mail is een herinnering',
    reminders: (count) => nl(count, 'herinnering', 'herinneringen'),
    otherReminders: (count) => nl(count, 'andere herinnering', 'andere herinneringen'),
    older: (count) => nl(count, 'oudere herinnering', 'oudere herinneringen'),
    none: (addresses) =>
      `Geen herinneringen verstuurd naar ${addresses > 1 ? 'deze adressen' : 'dit adres'} of in dit gesprek.`,
    noneElse: (addresses) =>
      `Geen andere herinneringen verstuurd naar ${addresses > 1 ? 'deze adressen' : 'dit adres'} of in dit gesprek.`,
    onlyThisMailbox: (account) => `Gezocht in wat vanuit het postvak van ${account} is verstuurd.`,
    lastOpen: (date) => `Openstaand bij de laatste herinnering, ${date}`,
    invoice: 'Factuur',
    openThen: 'Toen openstaand',
    total: 'Totaal',
    moreInvoices: (count) => `Nog ${nl(count, 'factuur', 'facturen')}`,
    inConversation: (addresses) => `In dit gesprek, verstuurd naar ${addresses}`,
    unreadable: (count, subjects) =>
      `Bekijk zelf ${nl(count, 'verstuurde mail', 'verstuurde mails')}, niet leesbaar voor Dunning: ${subjects}`,
    lookAgain: 'Opnieuw kijken',
  },
  fr: {
    noMail: 'Aucun e-mail sélectionné',
    noMailHelp: 'Sélectionnez un e-mail pour voir les rappels envoyés.',
    notSignedIn: 'Pas encore connecté à la boîte aux lettres',
    notSignedInHelp: 'Connectez-vous pour voir les rappels envoyés.',
    searching: 'Recherche des rappels',
    from: 'De',
    to: 'À',
    nobodyYet: 'Pas encore de destinataire',
    nobodyYetHelp: 'Complétez le champ À pour voir les rappels envoyés.',
    morePeople: (count) => `Encore ${fr(count, 'adresse', 'adresses')}`,
    itself: 'Cet e-mail est un rappel',
    reminders: (count) => fr(count, 'rappel', 'rappels'),
    otherReminders: (count) => fr(count, 'autre rappel', 'autres rappels'),
    older: (count) => fr(count, 'rappel plus ancien', 'rappels plus anciens'),
    none: (addresses) =>
      `Aucun rappel envoyé à ${addresses > 1 ? 'ces adresses' : 'cette adresse'} ni dans cette conversation.`,
    noneElse: (addresses) =>
      `Aucun autre rappel envoyé à ${addresses > 1 ? 'ces adresses' : 'cette adresse'} ni dans cette conversation.`,
    onlyThisMailbox: (account) => `Recherche dans les envois de la boîte aux lettres de ${account}.`,
    lastOpen: (date) => `Solde ouvert lors du dernier rappel, le ${date}`,
    invoice: 'Facture',
    openThen: 'Ouvert à ce moment',
    total: 'Total',
    moreInvoices: (count) => `Encore ${fr(count, 'facture', 'factures')}`,
    inConversation: (addresses) => `Dans cette conversation, envoyé à ${addresses}`,
    unreadable: (count, subjects) =>
      `Vérifiez vous-même ${fr(count, 'e-mail envoyé, illisible', 'e-mails envoyés, illisibles')} pour Dunning\u00a0: ${subjects}`,
    lookAgain: 'Actualiser',
  },
  de: {
    noMail: 'Keine E-Mail ausgewählt',
    noMailHelp: 'Wählen Sie eine E-Mail aus, um die gesendeten Mahnungen zu sehen.',
    notSignedIn: 'Noch nicht am Postfach angemeldet',
    notSignedInHelp: 'Melden Sie sich an, um die gesendeten Mahnungen zu sehen.',
    searching: 'Mahnungen werden gesucht',
    from: 'Von',
    to: 'An',
    nobodyYet: 'Noch kein Empfänger',
    nobodyYetHelp: 'Füllen Sie „An“ aus, um die gesendeten Mahnungen zu sehen.',
    morePeople: (count) => `${de(count, 'weitere Adresse', 'weitere Adressen')}`,
    itself: 'Diese E-Mail ist eine Mahnung',
    reminders: (count) => de(count, 'Mahnung', 'Mahnungen'),
    otherReminders: (count) => de(count, 'andere Mahnung', 'andere Mahnungen'),
    older: (count) => de(count, 'ältere Mahnung', 'ältere Mahnungen'),
    none: (addresses) =>
      `Keine Mahnungen an ${addresses > 1 ? 'diese Adressen' : 'diese Adresse'} oder in dieser Unterhaltung gesendet.`,
    noneElse: (addresses) =>
      `Keine anderen Mahnungen an ${addresses > 1 ? 'diese Adressen' : 'diese Adresse'} oder in dieser Unterhaltung gesendet.`,
    onlyThisMailbox: (account) => `Gesucht in dem, was aus dem Postfach von ${account} gesendet wurde.`,
    lastOpen: (date) => `Offen bei der letzten Mahnung am ${date}`,
    invoice: 'Rechnung',
    openThen: 'Damals offen',
    total: 'Summe',
    moreInvoices: (count) => de(count, 'weitere Rechnung', 'weitere Rechnungen'),
    inConversation: (addresses) => `In dieser Unterhaltung, gesendet an ${addresses}`,
    unreadable: (count, subjects) =>
      `Bitte selbst ansehen, für Dunning nicht lesbar: ${de(count, 'gesendete E-Mail', 'gesendete E-Mails')}: ${subjects}`,
    lookAgain: 'Aktualisieren',
  },
  en: {
    noMail: 'No mail selected',
    noMailHelp: 'Select a mail to see which reminders were sent.',
    notSignedIn: 'Not signed in to the mailbox yet',
    notSignedInHelp: 'Sign in to see which reminders were sent.',
    searching: 'Looking for reminders',
    from: 'From',
    to: 'To',
    nobodyYet: 'No recipient yet',
    nobodyYetHelp: 'Fill in To, to see which reminders were sent.',
    morePeople: (count) => en(count, 'more address', 'more addresses'),
    itself: 'This mail is a reminder',
    reminders: (count) => en(count, 'reminder', 'reminders'),
    otherReminders: (count) => en(count, 'other reminder', 'other reminders'),
    older: (count) => en(count, 'older reminder', 'older reminders'),
    none: (addresses) =>
      `No reminders sent to ${addresses > 1 ? 'these addresses' : 'this address'} or in this conversation.`,
    noneElse: (addresses) =>
      `No other reminders sent to ${addresses > 1 ? 'these addresses' : 'this address'} or in this conversation.`,
    onlyThisMailbox: (account) => `Looked through what was sent from the mailbox of ${account}.`,
    lastOpen: (date) => `Open at the last reminder, ${date}`,
    invoice: 'Invoice',
    openThen: 'Open then',
    total: 'Total',
    moreInvoices: (count) => en(count, 'more invoice', 'more invoices'),
    inConversation: (addresses) => `In this conversation, sent to ${addresses}`,
    unreadable: (count, subjects) =>
      `Look yourself at ${en(count, 'sent mail', 'sent mails')} that Dunning cannot read: ${subjects}`,
    lookAgain: 'Look again',
  },
};
