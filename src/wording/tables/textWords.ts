import type { CustomerKind, Language, Profile } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { languageOfWord } from '../customerTable/read';
import { wordLookup } from '../foldedWord';

/** Both forms of Dutch have one name together. */
type LanguageName = Language | 'nl';

interface TextWordsOf {
  readonly languages: Readonly<Record<LanguageName, string>>;
  readonly kinds: Readonly<Record<CustomerKind, string>>;
  readonly profiles: Readonly<Record<Profile, string>>;
}

const words: Words<TextWordsOf> = {
  nl: {
    languages: {
      nl: 'Nederlands',
      'nl-BE': 'Nederlands (België)',
      'nl-NL': 'Nederlands (Nederland)',
      fr: 'Frans',
      de: 'Duits',
      en: 'Engels',
    },
    kinds: { business: 'zakelijk', consumer: 'consument' },
    profiles: { standard: 'standaard', strategic: 'strategisch', difficult: 'moeilijk' },
  },
  fr: {
    languages: {
      nl: 'néerlandais',
      'nl-BE': 'néerlandais (Belgique)',
      'nl-NL': 'néerlandais (Pays-Bas)',
      fr: 'français',
      de: 'allemand',
      en: 'anglais',
    },
    kinds: { business: 'entreprise', consumer: 'consommateur' },
    profiles: { standard: 'standard', strategic: 'stratégique', difficult: 'difficile' },
  },
  de: {
    languages: {
      nl: 'Niederländisch',
      'nl-BE': 'Niederländisch (Belgien)',
      'nl-NL': 'Niederländisch (Niederlande)',
      fr: 'Französisch',
      de: 'Deutsch',
      en: 'Englisch',
    },
    kinds: { business: 'Geschäftskunde', consumer: 'Verbraucher' },
    profiles: { standard: 'Standard', strategic: 'strategisch', difficult: 'schwierig' },
  },
  en: {
    languages: {
      nl: 'Dutch',
      'nl-BE': 'Dutch (Belgium)',
      'nl-NL': 'Dutch (Netherlands)',
      fr: 'French',
      de: 'German',
      en: 'English',
    },
    kinds: { business: 'business', consumer: 'consumer' },
    profiles: { standard: 'standard', strategic: 'strategic', difficult: 'difficult' },
  },
};

/** How a table of texts writes languages, kinds of customers and profiles. */
export const textWords = (language: Language): TextWordsOf => wordsFor(words, language);

/** `textLanguagesName(['nl-BE', 'nl-NL'], 'fr') //=> 'néerlandais'` */
export const textLanguagesName = (languages: readonly Language[], language: Language): string =>
  textWords(language).languages[languages.length > 1 ? 'nl' : (languages[0] ?? language)];

/** Dutch of no country: that of both. */
const dutch = wordLookup<readonly Language[]>([
  [['nl-BE', 'nl-NL'], 'nl, nld, dut, nederlands, neerlandais, niederlandisch, dutch'],
]);

/**
 * Languages of a text that a word in any language names, or null: plain Dutch is both forms of it.
 * @example textLanguagesOfWord('Nederlands') //=> ['nl-BE', 'nl-NL']
 * @example textLanguagesOfWord('nl-NL') //=> ['nl-NL']
 */
export function textLanguagesOfWord(word: string): readonly Language[] | null {
  const both = dutch(word);
  if (both !== null) return both;
  const one = languageOfWord(word);
  return one === null ? null : [one];
}

/** True for a word that says what a blank cell does. `meansAll('Alle') //=> true` */
export const meansAll = (word: string): boolean => word === '' || word === '*' || everyone(word) !== null;

const everyone = wordLookup<true>([[true, 'all, alle, alles, allemaal, tous, toutes, tout, every, any']]);
