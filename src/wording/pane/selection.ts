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
    record: 'Record',
  },
};
