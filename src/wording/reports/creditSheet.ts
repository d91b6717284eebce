import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './creditSheet/de';
import { en } from './creditSheet/en';
import { fr } from './creditSheet/fr';
import { nl } from './creditSheet/nl';
import { nlNL } from './creditSheet/nlNL';
import type { CreditSheetWords } from './creditSheet/words';

const words: Words<CreditSheetWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** Those words of a language. `creditSheetWords('en').limit //=> 'Credit limit'` */
export const creditSheetWords = (language: Language): CreditSheetWords => wordsFor(words, language);
