import type { Certainty, Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { wordLookup } from '../foldedWord';

const words: Words<Record<Certainty, string>> = {
  nl: {
    official: 'officieel',
    secondary: 'uit betrouwbare bron',
    derived: 'afgeleid',
    stated: 'zelf opgegeven',
  },
  fr: { official: 'officiel', secondary: 'source fiable', derived: 'calculé', stated: 'indiqué par nous' },
  de: {
    official: 'amtlich',
    secondary: 'verlässliche Quelle',
    derived: 'abgeleitet',
    stated: 'selbst angegeben',
  },
  en: { official: 'official', secondary: 'reliable source', derived: 'derived', stated: 'stated by us' },
};

/** How sure a rate is, in words. `certaintyText('derived', 'fr') //=> 'calculé'` */
export const certaintyText = (sure: Certainty, language: Language): string => wordsFor(words, language)[sure];

/** How sure a rate is, as a word in any language says it, or null. */
export const certaintyOfWord: (word: string) => Certainty | null = wordLookup<Certainty>([
  ['official', 'official, officieel, officiel, amtlich'],
  [
    'secondary',
    'secondary, uit betrouwbare bron, betrouwbaar, source fiable, verlassliche quelle, reliable source',
  ],
  ['derived', 'derived, afgeleid, berekend, calcule, derive, abgeleitet, berechnet'],
  ['stated', 'stated, zelf opgegeven, indique par nous, selbst angegeben, stated by us'],
]);
