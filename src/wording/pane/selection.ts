import type { Words } from '../choose';

/** Words of the card about the selected row. */
export interface SelectionWords {
  readonly title: string;
  readonly due: (date: string) => string;
  readonly lastReminder: (date: string, level: number) => string;
}

export const selectionWords: Words<SelectionWords> = {
  nl: {
    title: 'Geselecteerde post',
    due: (date) => `Vervaldag ${date}`,
    lastReminder: (date, level) => `Laatste herinnering: niveau ${level}, op ${date}`,
  },
  'nl-NL': { due: (date) => `Vervaldatum ${date}` },
  fr: {
    title: 'Poste sélectionné',
    due: (date) => `Échéance ${date}`,
    lastReminder: (date, level) => `Dernier rappel\u00a0: niveau ${level}, le ${date}`,
  },
  de: {
    title: 'Ausgewählter Posten',
    due: (date) => `Fälligkeit ${date}`,
    lastReminder: (date, level) => `Letzte Mahnung: Stufe ${level}, am ${date}`,
  },
  en: {
    title: 'Selected item',
    due: (date) => `Due date ${date}`,
    lastReminder: (date, level) => `Last reminder: level ${level}, on ${date}`,
  },
};
