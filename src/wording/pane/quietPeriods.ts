import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './quietPeriods/de';
import { en } from './quietPeriods/en';
import { fr } from './quietPeriods/fr';
import { nl } from './quietPeriods/nl';
import type { QuietWords } from './quietPeriods/words';

const words: Words<QuietWords> = { nl, fr, de, en };

/** Those words of a language. */
export const quietWords = (language: Language): QuietWords => wordsFor(words, language);
