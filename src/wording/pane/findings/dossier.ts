import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** Whether the dossier still has all that was filed. */
export interface DossierFindings {
  readonly 'dossier-rows-damaged': Sentence;
  readonly 'dossier-rows-gone': Sentence;
  readonly 'dossier-files-damaged': Sentence;
  readonly 'dossier-unshared': Sentence;
}

export const dossierFindings: Words<DossierFindings> = {
  nl: {
    'dossier-rows-damaged': ({ count, sheet, places }) =>
      `${nl(count, 'rij', 'rijen')} van het dossier niet leesbaar. Blad ${sheet}, rij ${places}`,
    'dossier-rows-gone': ({ count }) =>
      `Uit het dossier ${count === 1 ? 'is' : 'zijn'} ${nl(count, 'gebeurtenis', 'gebeurtenissen')} verdwenen`,
    'dossier-files-damaged': ({ count, places }) =>
      `${nl(count, 'bestand', 'bestanden')} in de teammap niet leesbaar: ${places}`,
    'dossier-unshared': () => 'Uw collega’s zien nog niet alles. De volgende controle zet het in de teammap',
  },
  fr: {
    'dossier-rows-damaged': ({ count, sheet, places }) =>
      `${fr(count, 'ligne illisible', 'lignes illisibles')} dans le dossier. Feuille ${sheet}, ligne ${places}`,
    'dossier-rows-gone': ({ count }) =>
      `${fr(count, 'événement a disparu', 'événements ont disparu')} du dossier`,
    'dossier-files-damaged': ({ count, places }) =>
      `${fr(count, 'fichier illisible', 'fichiers illisibles')} dans le dossier d’équipe\u00a0: ${places}`,
    'dossier-unshared': () =>
      'Vos collègues ne voient pas encore tout. Le prochain contrôle complète le dossier d’équipe',
  },
  de: {
    'dossier-rows-damaged': ({ count, sheet, places }) =>
      `${de(count, 'Zeile', 'Zeilen')} des Dossiers nicht lesbar. Blatt ${sheet}, Zeile ${places}`,
    'dossier-rows-gone': ({ count }) =>
      `Im Dossier ${count === 1 ? 'fehlt' : 'fehlen'} ${de(count, 'Ereignis', 'Ereignisse')}`,
    'dossier-files-damaged': ({ count, places }) =>
      `${de(count, 'Datei', 'Dateien')} im Teamordner nicht lesbar: ${places}`,
    'dossier-unshared': () =>
      'Ihre Kollegen sehen noch nicht alles. Die nächste Prüfung ergänzt den Teamordner',
  },
  en: {
    'dossier-rows-damaged': ({ count, sheet, places }) =>
      `${en(count, 'row', 'rows')} of the dossier cannot be read. Sheet ${sheet}, row ${places}`,
    'dossier-rows-gone': ({ count }) =>
      `${en(count, 'event', 'events')} ${count === 1 ? 'is' : 'are'} gone from the dossier`,
    'dossier-files-damaged': ({ count, places }) =>
      `${en(count, 'file', 'files')} in the team folder cannot be read: ${places}`,
    'dossier-unshared': () =>
      'Your colleagues do not see everything yet. The next check adds it to the team folder',
  },
};
