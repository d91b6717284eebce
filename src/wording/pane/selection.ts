import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** How long ago it was: today, yesterday, or so many days. */
type Ago = (days: number) => string;

/** Words of the card about the selected row. */
export interface SelectionWords {
  readonly title: string;
  readonly due: (date: string) => string;
  /** The last contact: what it was, and what was said. */
  readonly contact: Readonly<
    Record<'called' | 'theyWrote' | 'weWrote' | 'noticed', (ago: string) => string>
  > & { readonly reminded: (level: number, ago: string) => string };
  readonly ago: Ago;
  readonly promise: (date: string) => string;
  readonly promiseOf: (amount: string, date: string) => string;
  readonly dispute: (reason: string, since: string) => string;
  readonly hold: (reason: string) => string;
  readonly holdUntil: (reason: string, date: string) => string;
  readonly plan: (since: string) => string;
  /** On the menu of what can be filed. */
  readonly record: string;
}

export const selectionWords: Words<SelectionWords> = {
  nl: {
    title: 'Geselecteerde post',
    due: (date) => `Vervaldag ${date}`,
    contact: {
      called: (ago) => `${ago} gebeld`,
      theyWrote: (ago) => `${ago} mail van de klant`,
      weWrote: (ago) => `${ago} mail aan de klant`,
      noticed: (ago) => `${ago} bericht voor de vervaldag`,
      reminded: (level, ago) => `${ago} herinnering niveau ${level}`,
    },
    ago: (days) => (days <= 0 ? 'Vandaag' : days === 1 ? 'Gisteren' : `${nl(days, 'dag', 'dagen')} geleden`),
    promise: (date) => `Belooft te betalen tegen ${date}`,
    promiseOf: (amount, date) => `Belooft ${amount} te betalen tegen ${date}`,
    dispute: (reason, since) => `Betwist sinds ${since}: ${reason}`,
    hold: (reason) => `Geblokkeerd: ${reason}`,
    holdUntil: (reason, date) => `Geblokkeerd tot en met ${date}: ${reason}`,
    plan: (since) => `Afbetalingsplan sinds ${since}`,
    record: 'Noteren',
  },
  'nl-NL': {
    due: (date) => `Vervaldatum ${date}`,
    contact: {
      called: (ago) => `${ago} gebeld`,
      theyWrote: (ago) => `${ago} mail van de klant`,
      weWrote: (ago) => `${ago} mail aan de klant`,
      noticed: (ago) => `${ago} bericht voor de vervaldatum`,
      reminded: (level, ago) => `${ago} herinnering niveau ${level}`,
    },
    dispute: (reason, since) => `In dispuut sinds ${since}: ${reason}`,
    plan: (since) => `Betalingsregeling sinds ${since}`,
    promise: (date) => `Zegt toe te betalen uiterlijk ${date}`,
    promiseOf: (amount, date) => `Zegt toe ${amount} te betalen uiterlijk ${date}`,
  },
  fr: {
    title: 'Poste sélectionné',
    due: (date) => `Échéance ${date}`,
    contact: {
      called: (ago) => `${ago}\u00a0: appel`,
      theyWrote: (ago) => `${ago}\u00a0: e-mail du client`,
      weWrote: (ago) => `${ago}\u00a0: e-mail au client`,
      noticed: (ago) => `${ago}\u00a0: avis avant l’échéance`,
      reminded: (level, ago) => `${ago}\u00a0: rappel niveau ${level}`,
    },
    ago: (days) => (days <= 0 ? 'Aujourd’hui' : days === 1 ? 'Hier' : `Il y a ${fr(days, 'jour', 'jours')}`),
    promise: (date) => `Promet de payer pour le ${date}`,
    promiseOf: (amount, date) => `Promet de payer ${amount} pour le ${date}`,
    dispute: (reason, since) => `En litige depuis le ${since}\u00a0: ${reason}`,
    hold: (reason) => `Bloqué\u00a0: ${reason}`,
    holdUntil: (reason, date) => `Bloqué jusqu’au ${date}\u00a0: ${reason}`,
    plan: (since) => `Plan d’apurement depuis le ${since}`,
    record: 'Noter',
  },
  de: {
    title: 'Ausgewählter Posten',
    due: (date) => `Fälligkeit ${date}`,
    contact: {
      called: (ago) => `${ago} telefoniert`,
      theyWrote: (ago) => `${ago} E-Mail des Kunden`,
      weWrote: (ago) => `${ago} E-Mail an den Kunden`,
      noticed: (ago) => `${ago} Hinweis vor der Fälligkeit`,
      reminded: (level, ago) => `${ago} Mahnung Stufe ${level}`,
    },
    ago: (days) => (days <= 0 ? 'Heute' : days === 1 ? 'Gestern' : `Vor ${de(days, 'Tag', 'Tagen')}`),
    promise: (date) => `Sagt Zahlung bis ${date} zu`,
    promiseOf: (amount, date) => `Sagt ${amount} bis ${date} zu`,
    dispute: (reason, since) => `Klärungsfall seit ${since}: ${reason}`,
    hold: (reason) => `Gesperrt: ${reason}`,
    holdUntil: (reason, date) => `Gesperrt bis einschließlich ${date}: ${reason}`,
    plan: (since) => `Ratenzahlung seit ${since}`,
    record: 'Vermerken',
  },
  en: {
    title: 'Selected item',
    due: (date) => `Due date ${date}`,
    contact: {
      called: (ago) => `Called ${ago}`,
      theyWrote: (ago) => `Customer wrote ${ago}`,
      weWrote: (ago) => `We wrote ${ago}`,
      noticed: (ago) => `Notice sent ${ago}`,
      reminded: (level, ago) => `Reminder level ${level} sent ${ago}`,
    },
    ago: (days) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${en(days, 'day', 'days')} ago`),
    promise: (date) => `Promises to pay by ${date}`,
    promiseOf: (amount, date) => `Promises to pay ${amount} by ${date}`,
    dispute: (reason, since) => `In dispute since ${since}: ${reason}`,
    hold: (reason) => `On hold: ${reason}`,
    holdUntil: (reason, date) => `On hold until ${date}: ${reason}`,
    plan: (since) => `Instalment plan since ${since}`,
    record: 'Record',
  },
};
