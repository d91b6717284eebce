import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './de';
import { en } from './en';
import type { FaultFacts, FaultSentences } from './faultFacts';
import { fr } from './fr';
import { nl } from './nl';

const sentences: Words<FaultSentences> = {
  nl,
  'nl-NL': {
    'mail-refused': () =>
      'De mailserver weigert deze mail. Controleer het e-mailadres van de klant en probeer opnieuw.',
    'mail-unreachable': () =>
      'De mailserver is niet bereikbaar. Controleer de internetverbinding en probeer opnieuw.',
    'account-mismatch': () =>
      'Een ander account is aangemeld dan bij de controle. Lees het blad opnieuw met het juiste account.',
  },
  fr,
  de,
  en,
};

/**
 * What happened, where, and what to do, in the user's language. The fault's `detail` is not in it: that is
 * for copying.
 * @example faultText({ code: 'sheet-protected', sheet: 'Dossier' }, 'en')
 * //=> 'The sheet “Dossier” is protected. Nothing was written to it. Remove the protection and try again.'
 */
export function faultText(fault: FaultFacts, language: Language): string {
  const words = wordsFor(sentences, language);
  const text = words[fault.code](words.place(fault));
  const lost = fault.mayHaveHappened === true && fault.code !== 'mail-unverified';
  return lost ? `${text} ${words.mayHaveHappened}` : text;
}
