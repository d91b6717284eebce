import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de } from './policy/de';
import { en } from './policy/en';
import { fr } from './policy/fr';
import { nl, nlNL } from './policy/nl';
import type { PolicyWords } from './policy/policyWords';

const words: Words<PolicyWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** The words of a written dunning policy. `policyWords('de').title //=> 'Mahnrichtlinie'` */
export const policyWords = (language: Language): PolicyWords => wordsFor(words, language);
