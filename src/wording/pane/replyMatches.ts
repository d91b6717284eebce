import type { Language, MatchGround } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words for saying to whom a mail belongs. */
export interface ReplyMatchWords {
  /** Why it may belong to a customer. */
  readonly because: Readonly<Record<MatchGround, string>>;
  readonly confirm: (customer: string) => string;
  readonly confirmItems: (customer: string, documents: string) => string;
  readonly others: (count: number) => string;
  readonly pick: string;
  readonly aside: string;
  readonly asideOf: (subject: string) => string;
  readonly asideDone: string;
  readonly filed: (customer: string) => string;
  readonly filedItems: (customer: string, documents: string) => string;
  readonly nothingOpen: string;
  readonly file: string;
  readonly whole: string;
}

const words: Words<ReplyMatchWords> = {
  nl: {
    because: {
      answer: 'Antwoord op onze mail',
      conversation: 'Zelfde gesprek als onze mail',
      number: 'Noemt een factuurnummer, van een bekende afzender',
      reference: 'Noemt een gestructureerde mededeling, van een bekende afzender',
      amount: 'Noemt een bedrag dat openstaat, van een bekende afzender',
      address: 'Komt van een bekend adres',
    },
    confirm: (customer) => `Bij ${customer}`,
    confirmItems: (customer, documents) => `Bij ${customer}: ${documents}`,
    others: (count) => (count === 1 ? 'Nog 1 mogelijke klant' : `Nog ${count} mogelijke klanten`),
    pick: 'Zelf kiezen',
    aside: 'Gaat niet over facturen',
    asideOf: (subject) => `Gaat niet over facturen: ${subject}`,
    asideDone: 'Opzijgezet',
    filed: (customer) => `Bij ${customer} opgeborgen`,
    filedItems: (customer, documents) => `Bij ${customer} opgeborgen: ${documents}`,
    nothingOpen: 'Niets meer open',
    file: 'Opbergen',
    whole: 'Bij de klant, geen factuur',
  },
  fr: {
    because: {
      answer: 'Réponse à notre e-mail',
      conversation: 'Même conversation que notre e-mail',
      number: 'Cite un numéro de facture, d’un expéditeur connu',
      reference: 'Cite une communication structurée, d’un expéditeur connu',
      amount: 'Cite un montant ouvert, d’un expéditeur connu',
      address: 'Vient d’une adresse connue',
    },
    confirm: (customer) => `À ${customer}`,
    confirmItems: (customer, documents) => `À ${customer}\u00a0: ${documents}`,
    others: (count) => (count === 1 ? 'Encore 1 client possible' : `Encore ${count} clients possibles`),
    pick: 'Choisir soi-même',
    aside: 'Ne concerne pas une facture',
    asideOf: (subject) => `Ne concerne pas une facture\u00a0: ${subject}`,
    asideDone: 'Mis de côté',
    filed: (customer) => `Classé chez ${customer}`,
    filedItems: (customer, documents) => `Classé chez ${customer}\u00a0: ${documents}`,
    nothingOpen: 'Plus rien d’ouvert',
    file: 'Classer',
    whole: 'Chez le client, sans facture',
  },
  de: {
    because: {
      answer: 'Antwort auf unsere E-Mail',
      conversation: 'Gleiche Unterhaltung wie unsere E-Mail',
      number: 'Nennt eine Rechnungsnummer, bekannter Absender',
      reference: 'Nennt einen Verwendungszweck, bekannter Absender',
      amount: 'Nennt einen offenen Betrag, bekannter Absender',
      address: 'Kommt von einer bekannten Adresse',
    },
    confirm: (customer) => `Zu ${customer}`,
    confirmItems: (customer, documents) => `Zu ${customer}: ${documents}`,
    others: (count) => (count === 1 ? 'Noch 1 möglicher Kunde' : `Noch ${count} mögliche Kunden`),
    pick: 'Selbst wählen',
    aside: 'Betrifft keine Rechnung',
    asideOf: (subject) => `Betrifft keine Rechnung: ${subject}`,
    asideDone: 'Beiseitegelegt',
    filed: (customer) => `Bei ${customer} abgelegt`,
    filedItems: (customer, documents) => `Bei ${customer} abgelegt: ${documents}`,
    nothingOpen: 'Nichts mehr offen',
    file: 'Ablegen',
    whole: 'Beim Kunden, ohne Rechnung',
  },
  en: {
    because: {
      answer: 'Answers our mail',
      conversation: 'Same conversation as our mail',
      number: 'Names an invoice number, from a known sender',
      reference: 'Names a payment reference, from a known sender',
      amount: 'Names an amount that is open, from a known sender',
      address: 'Comes from a known address',
    },
    confirm: (customer) => `To ${customer}`,
    confirmItems: (customer, documents) => `To ${customer}: ${documents}`,
    others: (count) => (count === 1 ? '1 more possible customer' : `${count} more possible customers`),
    pick: 'Choose yourself',
    aside: 'Not about invoices',
    asideOf: (subject) => `Not about invoices: ${subject}`,
    asideDone: 'Set aside',
    filed: (customer) => `Filed with ${customer}`,
    filedItems: (customer, documents) => `Filed with ${customer}: ${documents}`,
    nothingOpen: 'Nothing open any more',
    file: 'File',
    whole: 'With the customer, no invoice',
  },
};

/** Those words of a language. `replyMatchWords('en').pick //=> 'Choose yourself'` */
export const replyMatchWords = (language: Language): ReplyMatchWords => wordsFor(words, language);
