import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words of the way from a proposal to its procedures: alone, since the part that it leads to loads with its page. */
interface WhatIfLinkWords {
  readonly link: string;
}

const words: Words<WhatIfLinkWords> = {
  nl: { link: 'Wat als de procedure anders was?' },
  fr: { link: 'Et si la procédure était différente\u00a0?' },
  de: { link: 'Was wäre mit einem anderen Mahnverfahren?' },
  en: { link: 'What if the procedure were different?' },
};

/** The words in a language. `whatIfLinkWords('en').link //=> 'What if the procedure were different?'` */
export const whatIfLinkWords = (language: Language): WhatIfLinkWords => wordsFor(words, language);
