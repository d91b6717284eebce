import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './changes/de';
import { en } from './changes/en';
import { fr } from './changes/fr';
import { nl } from './changes/nl';
import type { AllWords, Change, ChangesWords, Subjects } from './changes/words';

const words: Words<AllWords> = { nl, fr, de, en };

/** Words of the page of changes in a language; loaded with it. */
export const changesWords = (language: Language): ChangesWords => wordsFor(words, language);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What was done, as the line of a list.
 * @example changeText({ place: 'customers', did: 'added', of: '', rows: 12 }, 'nl-BE') //=> '12 klanten toegevoegd'
 */
export function changeText(change: Change, language: Language): string {
  const { subjects, deeds } = wordsFor(words, language);
  return capital(deeds[change.did](subjectOf(change, subjects)));
}

function subjectOf({ place, did, of, rows, way }: Change, { count, whole, named }: Subjects): string {
  const isNamed = place === 'procedures' || place === 'report' || place === 'companies';
  if (of !== '' && isNamed) return named[place](of);
  const isWhole = did === 'made' || (did === 'restored' && way === 'none');
  return isWhole ? whole[place] : count[place](rows);
}
