import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../../wording/choose';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { LetterTexts } from './letterTexts';
import { nl } from './nl';
import { nlNetherlands } from './nlNetherlands';

const texts: Words<LetterTexts> = { nl, 'nl-NL': nlNetherlands, fr, de, en };

/** The shipped texts of a language. `textsFor('nl-NL').last.title //=> 'Laatste aanmaning'` */
export const textsFor = (language: Language): LetterTexts => wordsFor(texts, language);
