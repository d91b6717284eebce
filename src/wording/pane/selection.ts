import type { Words } from '../choose';

/** Words of the card about the selected row. */
export interface SelectionWords {
  readonly title: string;
  readonly open: string;
  readonly due: (date: string) => string;
  readonly lastReminder: (date: string, level: number) => string;
  readonly noReminder: string;
}

export const selectionWords: Words<SelectionWords> = {
  nl: {
    title: 'Geselecteerde post',
    open: 'Open',
    due: (date) => `Vervaldag ${date}`,
    lastReminder: (date, level) => `Laatste herinnering: niveau ${level}, op ${date}`,
    noReminder: 'Nog geen herinnering verstuurd',
  },
  'nl-NL': { due: (date) => `Vervaldatum ${date}` },
  fr: {
    title: 'Poste sélectionné',
    open: 'Ouvert',
    due: (date) => `Échéance ${date}`,
    lastReminder: (date, level) => `Dernier rappel : niveau ${level}, le ${date}`,
    noReminder: 'Aucun rappel envoyé',
  },
  de: {
    title: 'Ausgewählter Posten',
    open: 'Offen',
    due: (date) => `Fälligkeit ${date}`,
    lastReminder: (date, level) => `Letzte Mahnung: Stufe ${level}, am ${date}`,
    noReminder: 'Noch keine Mahnung gesendet',
  },
  en: {
    title: 'Selected item',
    open: 'Open',
    due: (date) => `Due date ${date}`,
    lastReminder: (date, level) => `Last reminder: level ${level}, on ${date}`,
    noReminder: 'No reminder sent yet',
  },
};
