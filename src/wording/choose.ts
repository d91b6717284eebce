import type { Language } from '../core/index';

/** Words in every language: Dutch once, with the few words that differ in Belgium and the Netherlands. */
export interface Words<T> {
  readonly nl: T;
  readonly 'nl-BE'?: Partial<T>;
  readonly 'nl-NL'?: Partial<T>;
  readonly fr: T;
  readonly de: T;
  readonly en: T;
}

/** The words of one language. `wordsFor(words, 'nl-BE')` is Dutch with the Belgian differences laid over it. */
export function wordsFor<T extends object>(words: Words<T>, language: Language): T {
  if (language === 'nl-BE' || language === 'nl-NL') return { ...words.nl, ...words[language] };
  return words[language];
}
