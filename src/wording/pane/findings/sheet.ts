import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** What a check finds in the sheet: its sum, its rows, and its items beside those of the last list. */
export interface SheetFindings {
  readonly 'totals-agree': Sentence;
  readonly 'no-stated-total': Sentence;
  readonly 'totals-differ': Sentence;
  readonly 'all-rows-read': Sentence;
  readonly 'rows-unreadable': Sentence;
  readonly 'list-shorter': Sentence;
  readonly 'items-unsure': Sentence;
}

export const sheetFindings: Words<SheetFindings> = {
  nl: {
    'totals-agree': () => 'Klopt met het totaal van het blad, tot op de cent',
    'no-stated-total': () => 'Het blad heeft zelf geen totaal om mee te vergelijken',
    'totals-differ': () => 'De posten wijken af van het totaal in het blad',
    'all-rows-read': ({ count }) => `${nl(count, 'post is leesbaar', 'posten zijn leesbaar')}`,
    'rows-unreadable': ({ count }) => `${nl(count, 'opmerking', 'opmerkingen')} bij het lezen van het blad`,
    'list-shorter': ({ count }) =>
      `${nl(count, 'post van de vorige lijst ontbreekt', 'posten van de vorige lijst ontbreken')}: is deze lijst volledig?`,
    'items-unsure': ({ count }) =>
      `${nl(count, 'post is', 'posten zijn')} niet met zekerheid terug te vinden in de vorige lijst`,
  },
  fr: {
    'totals-agree': () => 'Correspond au total de la feuille, au centime près',
    'no-stated-total': () => 'La feuille n’a pas de total à comparer',
    'totals-differ': () => 'Les postes diffèrent du total de la feuille',
    'all-rows-read': ({ count }) => fr(count, 'poste lisible', 'postes lisibles'),
    'rows-unreadable': ({ count }) => `${fr(count, 'remarque', 'remarques')} à la lecture de la feuille`,
    'list-shorter': ({ count }) =>
      `${fr(count, 'poste de la liste précédente manque', 'postes de la liste précédente manquent')}\u00a0: cette liste est-elle complète\u00a0?`,
    'items-unsure': ({ count }) =>
      `${fr(count, 'poste ne se rattache', 'postes ne se rattachent')} pas avec certitude à la liste précédente`,
  },
  de: {
    'totals-agree': () => 'Stimmt mit der Summe im Blatt auf den Cent',
    'no-stated-total': () => 'Das Blatt nennt keine Summe zum Vergleichen',
    'totals-differ': () => 'Die Posten weichen von der Summe im Blatt ab',
    'all-rows-read': ({ count }) => `${de(count, 'Posten ist', 'Posten sind')} lesbar`,
    'rows-unreadable': ({ count }) => `${de(count, 'Hinweis', 'Hinweise')} beim Einlesen des Blatts`,
    'list-shorter': ({ count }) =>
      `${de(count, 'Posten der letzten Liste fehlt', 'Posten der letzten Liste fehlen')}: Ist diese Liste vollständig?`,
    'items-unsure': ({ count }) =>
      `${de(count, 'Posten lässt', 'Posten lassen')} sich der letzten Liste nicht sicher zuordnen`,
  },
  en: {
    'totals-agree': () => 'Agrees with the total of the sheet, to the cent',
    'no-stated-total': () => 'The sheet has no total of its own to compare with',
    'totals-differ': () => 'The items differ from the total in the sheet',
    'all-rows-read': ({ count }) => `${en(count, 'item is', 'items are')} readable`,
    'rows-unreadable': ({ count }) => `${en(count, 'remark', 'remarks')} on reading the sheet`,
    'list-shorter': ({ count }) =>
      `${en(count, 'item of the last list is', 'items of the last list are')} missing: is this list complete?`,
    'items-unsure': ({ count }) =>
      `${en(count, 'item', 'items')} cannot be matched with the last list for certain`,
  },
};
