import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** One line about what runs: what it is, until when, and why. */
export interface RunningWords {
  readonly title: string;
  /** Before what is of the whole customer, where an item is in front. */
  readonly ofCustomer: (line: string) => string;
  /** Before what is of several items, where the customer is in front. */
  readonly ofItems: (count: number, line: string) => string;
  readonly promise: (date: string) => string;
  readonly promiseOf: (amount: string, date: string) => string;
  readonly dispute: (reason: string, since: string) => string;
  readonly disputeOf: (amount: string, reason: string, since: string) => string;
  readonly hold: (reason: string) => string;
  readonly holdUntil: (reason: string, date: string) => string;
  /** What the customer table says. */
  readonly statedHold: (reason: string) => string;
  readonly plan: (since: string) => string;
  /** With the next instalment. */
  readonly planNext: (amount: string, date: string) => string;
  readonly paid: (since: string) => string;
  readonly debitOn: (date: string) => string;
  readonly debitOnDue: string;
  readonly handedOver: (to: string, since: string) => string;
  readonly insolvent: (kind: string, since: string) => string;
  readonly deceased: (since: string) => string;
  readonly officer: (name: string) => string;
  readonly filed: (date: string) => string;
  readonly notFiled: string;
  readonly quiet: (from: string, to: string, reason: string) => string;
}

const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`);
const becauseIn = (reason: string): string => (reason === '' ? '' : `\u00a0: ${reason}`);

const words: Words<RunningWords> = {
  nl: {
    title: 'Wat nu loopt',
    ofCustomer: (line) => `Hele klant: ${line}`,
    ofItems: (count, line) => `${nl(count, 'post', 'posten')}: ${line}`,
    promise: (date) => `Belooft te betalen tegen ${date}`,
    promiseOf: (amount, date) => `Belooft ${amount} te betalen tegen ${date}`,
    dispute: (reason, since) => `Betwist sinds ${since}: ${reason}`,
    disputeOf: (amount, reason, since) => `${amount} betwist sinds ${since}: ${reason}`,
    hold: (reason) => `Geblokkeerd${because(reason)}`,
    holdUntil: (reason, date) => `Geblokkeerd tot en met ${date}${because(reason)}`,
    statedHold: (reason) => `Geblokkeerd in de klantentabel${because(reason)}`,
    plan: (since) => `Afbetalingsplan sinds ${since}`,
    planNext: (amount, date) => `Afbetalingsplan: ${amount} tegen ${date}`,
    paid: (since) => `Als betaald genoteerd op ${since}`,
    debitOn: (date) => `Domiciliëring: inning op ${date}`,
    debitOnDue: 'Domiciliëring: inning op de vervaldag',
    handedOver: (to, since) => `Uit handen gegeven aan ${to} op ${since}`,
    insolvent: (kind, since) => `Insolvent sinds ${since}: ${kind}`,
    deceased: (since) => `Overleden op ${since}`,
    officer: (name) => `Contact: ${name}`,
    filed: (date) => `Vordering ingediend op ${date}`,
    notFiled: 'Vordering nog niet ingediend',
    quiet: (from, to, reason) => `Rustperiode van ${from} tot en met ${to}${because(reason)}`,
  },
  'nl-NL': {
    promise: (date) => `Zegt toe te betalen uiterlijk ${date}`,
    promiseOf: (amount, date) => `Zegt toe ${amount} te betalen uiterlijk ${date}`,
    dispute: (reason, since) => `In dispuut sinds ${since}: ${reason}`,
    disputeOf: (amount, reason, since) => `${amount} in dispuut sinds ${since}: ${reason}`,
    plan: (since) => `Betalingsregeling sinds ${since}`,
    planNext: (amount, date) => `Betalingsregeling: ${amount} uiterlijk ${date}`,
    debitOn: (date) => `Automatische incasso op ${date}`,
    debitOnDue: 'Automatische incasso op de vervaldatum',
  },
  fr: {
    title: 'En cours',
    ofCustomer: (line) => `Tout le client\u00a0: ${line}`,
    ofItems: (count, line) => `${fr(count, 'poste', 'postes')}\u00a0: ${line}`,
    promise: (date) => `Promet de payer pour le ${date}`,
    promiseOf: (amount, date) => `Promet de payer ${amount} pour le ${date}`,
    dispute: (reason, since) => `En litige depuis le ${since}\u00a0: ${reason}`,
    disputeOf: (amount, reason, since) => `${amount} en litige depuis le ${since}\u00a0: ${reason}`,
    hold: (reason) => `Bloqué${becauseIn(reason)}`,
    holdUntil: (reason, date) => `Bloqué jusqu’au ${date}${becauseIn(reason)}`,
    statedHold: (reason) => `Bloqué dans la table des clients${becauseIn(reason)}`,
    plan: (since) => `Plan d’apurement depuis le ${since}`,
    planNext: (amount, date) => `Plan d’apurement\u00a0: ${amount} pour le ${date}`,
    paid: (since) => `Noté comme payé le ${since}`,
    debitOn: (date) => `Domiciliation\u00a0: encaissement le ${date}`,
    debitOnDue: 'Domiciliation\u00a0: encaissement à l’échéance',
    handedOver: (to, since) => `Remis à ${to} le ${since}`,
    insolvent: (kind, since) => `Insolvable depuis le ${since}\u00a0: ${kind}`,
    deceased: (since) => `Décédé le ${since}`,
    officer: (name) => `Contact\u00a0: ${name}`,
    filed: (date) => `Créance déclarée le ${date}`,
    notFiled: 'Créance pas encore déclarée',
    quiet: (from, to, reason) => `Période de repos du ${from} au ${to}${becauseIn(reason)}`,
  },
  de: {
    title: 'Was jetzt läuft',
    ofCustomer: (line) => `Ganzer Kunde: ${line}`,
    ofItems: (count, line) => `${de(count, 'Posten', 'Posten')}: ${line}`,
    promise: (date) => `Sagt Zahlung bis ${date} zu`,
    promiseOf: (amount, date) => `Sagt ${amount} bis ${date} zu`,
    dispute: (reason, since) => `Klärungsfall seit ${since}: ${reason}`,
    disputeOf: (amount, reason, since) => `${amount} strittig seit ${since}: ${reason}`,
    hold: (reason) => `Gesperrt${because(reason)}`,
    holdUntil: (reason, date) => `Gesperrt bis einschließlich ${date}${because(reason)}`,
    statedHold: (reason) => `Gesperrt in der Kundentabelle${because(reason)}`,
    plan: (since) => `Ratenzahlung seit ${since}`,
    planNext: (amount, date) => `Ratenzahlung: ${amount} bis ${date}`,
    paid: (since) => `Als bezahlt vermerkt am ${since}`,
    debitOn: (date) => `Lastschrift: Einzug am ${date}`,
    debitOnDue: 'Lastschrift: Einzug am Tag der Fälligkeit',
    handedOver: (to, since) => `Abgegeben an ${to} am ${since}`,
    insolvent: (kind, since) => `Insolvent seit ${since}: ${kind}`,
    deceased: (since) => `Verstorben am ${since}`,
    officer: (name) => `Kontakt: ${name}`,
    filed: (date) => `Forderung angemeldet am ${date}`,
    notFiled: 'Forderung noch nicht angemeldet',
    quiet: (from, to, reason) => `Ruhezeit von ${from} bis ${to}${because(reason)}`,
  },
  en: {
    title: 'What runs now',
    ofCustomer: (line) => `Whole customer: ${line}`,
    ofItems: (count, line) => `${en(count, 'item', 'items')}: ${line}`,
    promise: (date) => `Promises to pay by ${date}`,
    promiseOf: (amount, date) => `Promises to pay ${amount} by ${date}`,
    dispute: (reason, since) => `In dispute since ${since}: ${reason}`,
    disputeOf: (amount, reason, since) => `${amount} in dispute since ${since}: ${reason}`,
    hold: (reason) => `On hold${because(reason)}`,
    holdUntil: (reason, date) => `On hold until ${date}${because(reason)}`,
    statedHold: (reason) => `On hold in the customer table${because(reason)}`,
    plan: (since) => `Instalment plan since ${since}`,
    planNext: (amount, date) => `Instalment plan: ${amount} by ${date}`,
    paid: (since) => `Noted as paid on ${since}`,
    debitOn: (date) => `Direct debit: collection on ${date}`,
    debitOnDue: 'Direct debit: collection on the due date',
    handedOver: (to, since) => `Handed over to ${to} on ${since}`,
    insolvent: (kind, since) => `Insolvent since ${since}: ${kind}`,
    deceased: (since) => `Died on ${since}`,
    officer: (name) => `Contact: ${name}`,
    filed: (date) => `Claim filed on ${date}`,
    notFiled: 'Claim not filed yet',
    quiet: (from, to, reason) => `Quiet period from ${from} to ${to}${because(reason)}`,
  },
};

/** Those words of a language. */
export const runningWords = (language: Language): RunningWords => wordsFor(words, language);
