import type { Words } from '../choose';

/** Around events that are gone from the dossier. */
export interface DossierGoneWords {
  readonly help: string;
  readonly accept: string;
}

export const dossierGoneWords: Words<DossierGoneWords> = {
  nl: {
    help: 'Haal de rijen terug met Ongedaan maken, of bevestig dat ze weg mogen.',
    accept: 'Rijen mogen weg',
  },
  fr: {
    help: 'Rétablissez les lignes avec Annuler, ou confirmez leur suppression.',
    accept: 'Confirmer la suppression',
  },
  de: {
    help: 'Holen Sie die Zeilen mit Rückgängig zurück, oder bestätigen Sie das Löschen.',
    accept: 'Löschen bestätigen',
  },
  en: {
    help: 'Bring the rows back with Undo, or confirm that they may go.',
    accept: 'Rows may go',
  },
};
