import type { Language } from '../../core/index';
import { de } from './de/index';
import { en } from './en/index';
import { fr } from './fr/index';
import type { LanguageTexts } from './languageTexts';
import { nl } from './nl/index';
import { nlNetherlands } from './nl-nl/index';

const texts: Readonly<Record<Language, LanguageTexts>> = { 'nl-BE': nl, 'nl-NL': nlNetherlands, fr, de, en };

/** The shipped texts of a language. `textsFor('fr').common.salutation.business //=> 'Madame, Monsieur,'` */
export const textsFor = (language: Language): LanguageTexts => texts[language];
