import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { FunctionDescriptions } from './names';
import { nl } from './nl';

/** Languages of the descriptions; Dutch is one for Belgium and the Netherlands. */
export type DescriptionLanguage = 'nl' | 'fr' | 'de' | 'en';

/** Descriptions of the custom functions in every language. */
export const functionDescriptions: Readonly<Record<DescriptionLanguage, FunctionDescriptions>> = {
  nl,
  fr,
  de,
  en,
};
