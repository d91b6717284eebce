import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './proposeLook/de';
import { en } from './proposeLook/en';
import { fr } from './proposeLook/fr';
import { nl } from './proposeLook/nl';
import { nlNL } from './proposeLook/nlNL';
import type { ProposeLookWords } from './proposeLook/words';

const words: Words<ProposeLookWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** Those words of a language, which load with the proposal. `proposeLookWords('de').filter //=> 'Filtern'` */
export const proposeLookWords = (language: Language): ProposeLookWords => wordsFor(words, language);
