import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of how long the dossier is kept, and of its archive. */
export interface DossierKeepingWords {
  readonly title: string;
  readonly years: string;
  readonly yearsHelp: (years: number) => string;
  readonly yearsWrong: string;
  readonly yearsSaved: string;
  readonly archiveHelp: string;
  readonly archive: string;
  readonly archiving: string;
  readonly archived: (count: number) => string;
  readonly nothing: string;
  readonly readFirst: string;
}

const words: Words<DossierKeepingWords> = {
  nl: {
    title: 'Dossier',
    years: 'Bewaartermijn in jaren',
    yearsHelp: (years) =>
      `Leeg: ${years} jaar, zoals de wet vraagt. Zo lang kan een dossier niet gewist worden.`,
    yearsWrong: 'Geef een geheel getal van 1 tot 100.',
    yearsSaved: 'De bewaartermijn is gewijzigd.',
    archiveHelp:
      'Wat al een jaar afgehandeld is, kan naar een eigen blad. De controle leest het dan niet meer mee.',
    archive: 'Oude posten archiveren',
    archiving: 'Bezig met archiveren',
    archived: (count) => `${nl(count, 'gebeurtenis staat', 'gebeurtenissen staan')} nu in het archief.`,
    nothing: 'Er is niets dat al een jaar afgehandeld is.',
    readFirst: 'Lees eerst het blad met de openstaande posten.',
  },
  fr: {
    title: 'Dossier',
    years: 'Délai de conservation en années',
    yearsHelp: (years) =>
      `Vide\u00a0: ${years} ans, comme la loi le veut. Un dossier ne peut pas être effacé avant.`,
    yearsWrong: 'Donnez un nombre entier de 1 à 100.',
    yearsSaved: 'Le délai de conservation est modifié.',
    archiveHelp:
      'Ce qui est réglé depuis un an peut passer sur une feuille à part. Le contrôle ne le lit plus.',
    archive: 'Archiver les anciens postes',
    archiving: 'Archivage en cours',
    archived: (count) =>
      `${fr(count, 'événement se trouve', 'événements se trouvent')} à présent dans l’archive.`,
    nothing: 'Rien n’est réglé depuis un an.',
    readFirst: 'Lisez d’abord la feuille des postes ouverts.',
  },
  de: {
    title: 'Dossier',
    years: 'Aufbewahrungsfrist in Jahren',
    yearsHelp: (years) =>
      `Leer: ${years} Jahre, wie das Gesetz verlangt. Vorher kann kein Dossier gelöscht werden.`,
    yearsWrong: 'Geben Sie eine ganze Zahl von 1 bis 100 ein.',
    yearsSaved: 'Die Aufbewahrungsfrist ist geändert.',
    archiveHelp:
      'Was seit einem Jahr erledigt ist, kann auf ein eigenes Blatt. Die Prüfung liest es dann nicht mehr mit.',
    archive: 'Alte Posten archivieren',
    archiving: 'Wird archiviert',
    archived: (count) => `${de(count, 'Ereignis steht', 'Ereignisse stehen')} jetzt im Archiv.`,
    nothing: 'Nichts ist seit einem Jahr erledigt.',
    readFirst: 'Lesen Sie zuerst das Blatt mit den offenen Posten.',
  },
  en: {
    title: 'Dossier',
    years: 'Retention term in years',
    yearsHelp: (years) => `Blank: ${years} years, as the law asks. No dossier can be erased before.`,
    yearsWrong: 'Give a whole number from 1 to 100.',
    yearsSaved: 'The retention term is changed.',
    archiveHelp: 'What was settled a year ago can move to a sheet of its own. The check no longer reads it.',
    archive: 'Archive old items',
    archiving: 'Archiving',
    archived: (count) => `${en(count, 'event is', 'events are')} in the archive now.`,
    nothing: 'Nothing was settled a year ago.',
    readFirst: 'Read the sheet of open items first.',
  },
};

/** Those words of a language. `dossierKeepingWords('fr').archive //=> 'Archiver les anciens postes'` */
export const dossierKeepingWords = (language: Language): DossierKeepingWords => wordsFor(words, language);
