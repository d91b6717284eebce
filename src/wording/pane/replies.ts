import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the page with replies of customers. */
export interface RepliesWords {
  readonly title: string;
  readonly back: string;
  /** On the line that leads to the page. */
  readonly toLookAt: (count: number) => string;
  readonly open: string;
  readonly lookNow: string;
  readonly looking: string;
  readonly looked: (time: string) => string;
  readonly watches: string;
  readonly news: (count: number) => string;
  readonly noNews: string;
  readonly outdated: (count: number) => string;
  readonly none: string;
  readonly noneHelp: string;
  readonly unread: string;
  readonly unreadHelp: string;
  readonly notSignedIn: string;
  readonly unsure: (count: number) => string;
  readonly unsureHelp: string;
  readonly waiting: (count: number) => string;
  readonly waitingHelp: string;
  readonly bounced: (count: number) => string;
  readonly bouncedHelp: string;
  readonly bouncedSince: (date: string) => string;
  readonly toCustomer: string;
  readonly toCustomerOf: (customer: string) => string;
  readonly addressRight: string;
  readonly addressRightOf: (address: string) => string;
  readonly wholeCustomer: string;
  readonly invoices: string;
  readonly files: string;
  readonly more: (count: number) => string;
  readonly undo: string;
  readonly undoOf: (what: string) => string;
  readonly undone: string;
  readonly dealtWith: string;
  readonly dealtWithOf: (subject: string) => string;
  readonly dealtWithDone: string;
  readonly otherCustomer: string;
  readonly notThisCustomer: string;
  readonly notThisCustomerDone: string;
}

const words: Words<RepliesWords> = {
  nl: {
    title: 'Antwoorden',
    back: 'Terug',
    toLookAt: (count) => `${nl(count, 'antwoord', 'antwoorden')} te bekijken`,
    open: 'Bekijken',
    lookNow: 'Nu kijken',
    looking: 'Dunning kijkt in het postvak',
    looked: (time) => `Laatst gekeken: ${time}`,
    watches: 'Zolang dit paneel open is, kijkt Dunning om de vijf minuten.',
    news: (count) => `${nl(count, 'nieuw antwoord', 'nieuwe antwoorden')} van klanten`,
    noNews: 'Niets nieuws in het postvak.',
    outdated: (count) =>
      `${nl(count, 'antwoord kwam', 'antwoorden kwamen')} binnen na de controle. Lees opnieuw voor u verstuurt.`,
    none: 'Geen antwoorden te bekijken',
    noneHelp: 'Wat klanten antwoorden op een herinnering, verschijnt hier vanzelf.',
    unread: 'Nog geen klanten gelezen',
    unreadHelp: 'Lees eerst de openstaande posten. Dan weet Dunning van wie een antwoord komt.',
    notSignedIn: 'Meld u aan, dan haalt Dunning de antwoorden uit het postvak.',
    unsure: (count) => `Van wie? (${count})`,
    unsureHelp: 'Deze mails lijken over een factuur te gaan. Zeg bij wie ze horen.',
    waiting: (count) => `Wacht op u (${count})`,
    waitingHelp: 'Tot u iets noteert, krijgt de klant geen herinnering.',
    bounced: (count) => `Teruggekomen (${count})`,
    bouncedHelp: 'Deze adressen nemen onze mails niet aan. De herinnering telt niet.',
    bouncedSince: (date) => `Teruggekomen op ${date}`,
    toCustomer: 'Naar de klantentabel',
    toCustomerOf: (customer) => `Naar de klantentabel: ${customer}`,
    addressRight: 'Adres klopt',
    addressRightOf: (address) => `Adres klopt: ${address}`,
    wholeCustomer: 'De hele klant',
    invoices: 'Facturen',
    files: 'met bijlagen',
    more: (count) => `Nog ${count} tonen`,
    undo: 'Ongedaan maken',
    undoOf: (what) => `Ongedaan maken: ${what}`,
    undone: 'Ongedaan gemaakt',
    dealtWith: 'Niets te noteren, afgehandeld',
    dealtWithOf: (subject) => `Niets te noteren, afgehandeld: ${subject}`,
    dealtWithDone: 'Afgehandeld',
    otherCustomer: 'Een andere klant of factuur',
    notThisCustomer: 'Hoort niet bij deze klant',
    notThisCustomerDone: 'Uit het dossier van deze klant gehaald',
  },
  fr: {
    title: 'Réponses',
    back: 'Retour',
    toLookAt: (count) => fr(count, 'réponse à examiner', 'réponses à examiner'),
    open: 'Examiner',
    lookNow: 'Vérifier maintenant',
    looking: 'Dunning consulte la boîte aux lettres',
    looked: (time) => `Dernière vérification\u00a0: ${time}`,
    watches: 'Tant que ce volet est ouvert, Dunning vérifie toutes les cinq minutes.',
    news: (count) => `${fr(count, 'nouvelle réponse', 'nouvelles réponses')} de clients`,
    noNews: 'Rien de neuf dans la boîte aux lettres.',
    outdated: (count) =>
      `${fr(count, 'réponse est arrivée', 'réponses sont arrivées')} après le contrôle. Relisez avant d’envoyer.`,
    none: 'Aucune réponse à examiner',
    noneHelp: 'Les réponses des clients à un rappel apparaissent ici d’elles-mêmes.',
    unread: 'Aucun client lu pour l’instant',
    unreadHelp: 'Lisez d’abord les postes ouverts. Dunning saura alors de qui vient une réponse.',
    notSignedIn: 'Connectez-vous, et Dunning cherchera les réponses dans la boîte aux lettres.',
    unsure: (count) => `De qui\u00a0? (${count})`,
    unsureHelp: 'Ces e-mails semblent concerner une facture. Dites à qui ils appartiennent.',
    waiting: (count) => `En attente (${count})`,
    waitingHelp: 'Tant que rien n’est noté, le client ne reçoit pas de rappel.',
    bounced: (count) => `Revenus (${count})`,
    bouncedHelp: 'Ces adresses refusent nos e-mails. Le rappel ne compte pas.',
    bouncedSince: (date) => `Revenu le ${date}`,
    toCustomer: 'Vers la table des clients',
    toCustomerOf: (customer) => `Vers la table des clients\u00a0: ${customer}`,
    addressRight: 'L’adresse est bonne',
    addressRightOf: (address) => `L’adresse est bonne\u00a0: ${address}`,
    wholeCustomer: 'Tout le client',
    invoices: 'Factures',
    files: 'avec pièces jointes',
    more: (count) => `Afficher ${count} de plus`,
    undo: 'Annuler',
    undoOf: (what) => `Annuler\u00a0: ${what}`,
    undone: 'Annulé',
    dealtWith: 'Rien à noter, traité',
    dealtWithOf: (subject) => `Rien à noter, traité\u00a0: ${subject}`,
    dealtWithDone: 'Traité',
    otherCustomer: 'Un autre client ou une autre facture',
    notThisCustomer: 'N’est pas de ce client',
    notThisCustomerDone: 'Retiré du dossier de ce client',
  },
  de: {
    title: 'Antworten',
    back: 'Zurück',
    toLookAt: (count) => `${de(count, 'Antwort', 'Antworten')} anzusehen`,
    open: 'Ansehen',
    lookNow: 'Jetzt nachsehen',
    looking: 'Dunning sieht im Postfach nach',
    looked: (time) => `Zuletzt nachgesehen: ${time}`,
    watches: 'Solange dieser Bereich offen ist, sieht Dunning alle fünf Minuten nach.',
    news: (count) => `${de(count, 'neue Antwort', 'neue Antworten')} von Kunden`,
    noNews: 'Nichts Neues im Postfach.',
    outdated: (count) =>
      `${de(count, 'Antwort kam', 'Antworten kamen')} nach der Prüfung. Lesen Sie vor dem Senden neu ein.`,
    none: 'Keine Antworten anzusehen',
    noneHelp: 'Was Kunden auf eine Mahnung antworten, erscheint hier von selbst.',
    unread: 'Noch keine Kunden gelesen',
    unreadHelp: 'Lesen Sie zuerst die offenen Posten. Dann weiß Dunning, von wem eine Antwort kommt.',
    notSignedIn: 'Melden Sie sich an, dann holt Dunning die Antworten aus dem Postfach.',
    unsure: (count) => `Von wem? (${count})`,
    unsureHelp: 'Diese E-Mails betreffen wohl eine Rechnung. Sagen Sie, zu wem sie gehören.',
    waiting: (count) => `Wartet auf Sie (${count})`,
    waitingHelp: 'Bis Sie etwas vermerken, erhält der Kunde keine Mahnung.',
    bounced: (count) => `Zurückgekommen (${count})`,
    bouncedHelp: 'Diese Adressen nehmen unsere E-Mails nicht an. Die Mahnung zählt nicht.',
    bouncedSince: (date) => `Zurückgekommen am ${date}`,
    toCustomer: 'Zur Kundentabelle',
    toCustomerOf: (customer) => `Zur Kundentabelle: ${customer}`,
    addressRight: 'Adresse stimmt',
    addressRightOf: (address) => `Adresse stimmt: ${address}`,
    wholeCustomer: 'Der ganze Kunde',
    invoices: 'Rechnungen',
    files: 'mit Anlagen',
    more: (count) => `${count} weitere zeigen`,
    undo: 'Rückgängig',
    undoOf: (what) => `Rückgängig: ${what}`,
    undone: 'Rückgängig gemacht',
    dealtWith: 'Nichts zu vermerken, erledigt',
    dealtWithOf: (subject) => `Nichts zu vermerken, erledigt: ${subject}`,
    dealtWithDone: 'Erledigt',
    otherCustomer: 'Anderer Kunde oder andere Rechnung',
    notThisCustomer: 'Gehört nicht zu diesem Kunden',
    notThisCustomerDone: 'Aus dem Dossier dieses Kunden genommen',
  },
  en: {
    title: 'Replies',
    back: 'Back',
    toLookAt: (count) => `${en(count, 'reply', 'replies')} to look at`,
    open: 'Look',
    lookNow: 'Look now',
    looking: 'Dunning is looking in the mailbox',
    looked: (time) => `Last looked: ${time}`,
    watches: 'While this pane is open, Dunning looks every five minutes.',
    news: (count) => `${en(count, 'new reply', 'new replies')} from customers`,
    noNews: 'Nothing new in the mailbox.',
    outdated: (count) =>
      `${en(count, 'reply', 'replies')} came in after the check. Read again before you send.`,
    none: 'No replies to look at',
    noneHelp: 'What customers answer to a reminder appears here by itself.',
    unread: 'No customers read yet',
    unreadHelp: 'Read the open items first. Then Dunning knows who a reply is from.',
    notSignedIn: 'Sign in, and Dunning fetches the replies from the mailbox.',
    unsure: (count) => `From whom? (${count})`,
    unsureHelp: 'These mails seem to be about an invoice. Say to whom they belong.',
    waiting: (count) => `Waits for you (${count})`,
    waitingHelp: 'Until you note something, the customer gets no reminder.',
    bounced: (count) => `Came back (${count})`,
    bouncedHelp: 'These addresses do not take our mails. The reminder does not count.',
    bouncedSince: (date) => `Came back on ${date}`,
    toCustomer: 'To the customer table',
    toCustomerOf: (customer) => `To the customer table: ${customer}`,
    addressRight: 'Address is right',
    addressRightOf: (address) => `Address is right: ${address}`,
    wholeCustomer: 'The whole customer',
    invoices: 'Invoices',
    files: 'with attachments',
    more: (count) => `Show ${count} more`,
    undo: 'Undo',
    undoOf: (what) => `Undo: ${what}`,
    undone: 'Undone',
    dealtWith: 'Nothing to note, dealt with',
    dealtWithOf: (subject) => `Nothing to note, dealt with: ${subject}`,
    dealtWithDone: 'Dealt with',
    otherCustomer: 'Another customer or invoice',
    notThisCustomer: 'Not of this customer',
    notThisCustomerDone: 'Taken out of this customer’s dossier',
  },
};

/** Those words of a language. `repliesWords('en').toLookAt(3) //=> '3 replies to look at'` with a no-break space */
export const repliesWords = (language: Language): RepliesWords => wordsFor(words, language);
