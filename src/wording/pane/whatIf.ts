import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './whatIf/de';
import { en } from './whatIf/en';
import { fr } from './whatIf/fr';
import { nl } from './whatIf/nl';
import { nlNL } from './whatIf/nlNL';
import type { WhatIfWords } from './whatIf/words';

export type { WhatIfWords } from './whatIf/words';

const words: Words<WhatIfWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** The words in a language; they load with the page of the procedures. */
export const whatIfWords = (language: Language): WhatIfWords => wordsFor(words, language);
