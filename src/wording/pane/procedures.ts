import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './procedures/de';
import { en } from './procedures/en';
import { fr } from './procedures/fr';
import { nl } from './procedures/nl';
import { nlNL } from './procedures/nlNL';
import type { ProceduresWords } from './procedures/proceduresWords';

const words: Words<ProceduresWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** Words of the page of procedures in a language; loaded with the settings, not with the pane. */
export const proceduresWords = (language: Language): ProceduresWords => wordsFor(words, language);
