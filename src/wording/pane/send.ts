import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the fourth step: what will go out, how, and the confirmation. */
export interface SendWords {
  readonly send: (count: number) => string;
  readonly confirmTitle: (count: number) => string;
  readonly confirm: string;
  readonly customers: string;
  readonly invoices: string;
  readonly amount: string;
  readonly from: string;
  readonly asOf: string;
  readonly notSignedIn: string;
  readonly noUndo: string;
  readonly notToday: string;
  readonly notReady: string;
  readonly toCheck: string;
  /** The two ways: the mails go out, or wait in Drafts for a person. */
  readonly ways: string;
  readonly now: string;
  readonly nowHelp: string;
  readonly takes: (minutes: number) => string;
  readonly drafts: string;
  readonly draftsHelp: string;
  readonly putInDrafts: (count: number) => string;
}

export const sendWords: Words<SendWords> = {
  nl: {
    send: (count) => `${nl(count, 'herinnering', 'herinneringen')} versturen`,
    confirmTitle: (count) => `${nl(count, 'herinnering', 'herinneringen')} nu versturen?`,
    confirm: 'Ja, versturen',
    customers: 'Klanten',
    invoices: 'Facturen',
    amount: 'Bedrag',
    from: 'Vanuit',
    asOf: 'Peildatum',
    notSignedIn: 'nog niet aangemeld',
    noUndo: 'Een verstuurde mail kan niet worden teruggehaald.',
    notToday: 'Versturen kan alleen met de peildatum van vandaag.',
    notReady: 'Nog niet alles is in orde. Los dit eerst op bij de controle.',
    toCheck: 'Naar de controle',
    ways: 'Hoe wilt u het doen?',
    now: 'Nu versturen',
    nowHelp: 'De mails vertrekken meteen.',
    takes: (minutes) => `De mails vertrekken een voor een, in ongeveer ${nl(minutes, 'minuut', 'minuten')}.`,
    drafts: 'In Concepten zetten, ik kijk ze eerst na',
    draftsHelp: 'U verstuurt ze zelf vanuit Outlook. Pas dan tellen ze als herinnering.',
    putInDrafts: (count) => `${nl(count, 'mail', 'mails')} in Concepten zetten`,
  },
  fr: {
    send: (count) => `Envoyer ${fr(count, 'rappel', 'rappels')}`,
    confirmTitle: (count) => `Envoyer ${fr(count, 'rappel', 'rappels')} maintenant\u00a0?`,
    confirm: 'Oui, envoyer',
    customers: 'Clients',
    invoices: 'Factures',
    amount: 'Montant',
    from: 'Depuis',
    asOf: 'Date de référence',
    notSignedIn: 'pas encore connecté',
    noUndo: 'Un e-mail envoyé ne peut plus être retiré.',
    notToday: 'L’envoi exige la date de référence du jour.',
    notReady: 'Tout n’est pas encore en ordre. Réglez-le d’abord au contrôle.',
    toCheck: 'Retour au contrôle',
    ways: 'Comment voulez-vous procéder\u00a0?',
    now: 'Envoyer maintenant',
    nowHelp: 'Les e-mails partent tout de suite.',
    takes: (minutes) => `Les e-mails partent un à un, en ${fr(minutes, 'minute', 'minutes')} environ.`,
    drafts: 'Mettre dans Brouillons, je les relis d’abord',
    draftsHelp: 'Vous les envoyez vous-même depuis Outlook. Ils ne comptent qu’à ce moment-là.',
    putInDrafts: (count) => `Mettre ${fr(count, 'e-mail', 'e-mails')} dans Brouillons`,
  },
  de: {
    send: (count) => `${de(count, 'Mahnung', 'Mahnungen')} senden`,
    confirmTitle: (count) => `${de(count, 'Mahnung', 'Mahnungen')} jetzt senden?`,
    confirm: 'Ja, senden',
    customers: 'Kunden',
    invoices: 'Rechnungen',
    amount: 'Betrag',
    from: 'Von',
    asOf: 'Stichtag',
    notSignedIn: 'noch nicht angemeldet',
    noUndo: 'Eine gesendete E-Mail lässt sich nicht zurückholen.',
    notToday: 'Senden geht nur mit dem heutigen Stichtag.',
    notReady: 'Noch ist nicht alles in Ordnung. Beheben Sie das in der Prüfung.',
    toCheck: 'Zur Prüfung',
    ways: 'Wie möchten Sie vorgehen?',
    now: 'Jetzt senden',
    nowHelp: 'Die E-Mails gehen sofort hinaus.',
    takes: (minutes) => `Die E-Mails gehen nacheinander hinaus, in etwa ${de(minutes, 'Minute', 'Minuten')}.`,
    drafts: 'Als Entwurf ablegen, ich sehe sie zuerst durch',
    draftsHelp: 'Sie senden sie selbst aus Outlook. Erst dann zählen sie als Mahnung.',
    putInDrafts: (count) => `${de(count, 'E-Mail', 'E-Mails')} als Entwurf ablegen`,
  },
  en: {
    send: (count) => `Send ${en(count, 'reminder', 'reminders')}`,
    confirmTitle: (count) => `Send ${en(count, 'reminder', 'reminders')} now?`,
    confirm: 'Yes, send',
    customers: 'Customers',
    invoices: 'Invoices',
    amount: 'Amount',
    from: 'From',
    asOf: 'As-of date',
    notSignedIn: 'not signed in yet',
    noUndo: 'A mail that was sent cannot be called back.',
    notToday: "Sending needs today's as-of date.",
    notReady: 'Not everything is in order yet. Fix it at the check first.',
    toCheck: 'Go to the check',
    ways: 'How would you like to do it?',
    now: 'Send now',
    nowHelp: 'The mails leave at once.',
    takes: (minutes) => `The mails leave one by one, in about ${en(minutes, 'minute', 'minutes')}.`,
    drafts: 'Put in Drafts for me to check',
    draftsHelp: 'You send them yourself from Outlook. Only then do they count as reminders.',
    putInDrafts: (count) => `Put ${en(count, 'mail', 'mails')} in Drafts`,
  },
};
