import { foldedText, type Language, languages } from '../core/index';
import { type Words, wordsFor } from './choose';

/** The procedures that come with the product, by the name that they have in every workbook. */
type ShippedName = 'standard' | 'strategic' | 'difficult' | 'consumer-be' | 'consumer-nl';

const names: Words<Record<ShippedName, string>> = {
  nl: {
    standard: 'standaard',
    strategic: 'strategisch',
    difficult: 'moeilijk',
    'consumer-be': 'consument België',
    'consumer-nl': 'consument Nederland',
  },
  fr: {
    standard: 'standard',
    strategic: 'stratégique',
    difficult: 'difficile',
    'consumer-be': 'consommateur Belgique',
    'consumer-nl': 'consommateur Pays-Bas',
  },
  de: {
    standard: 'Standard',
    strategic: 'strategisch',
    difficult: 'schwierig',
    'consumer-be': 'Verbraucher Belgien',
    'consumer-nl': 'Verbraucher Niederlande',
  },
  en: {
    standard: 'standard',
    strategic: 'strategic',
    difficult: 'difficult',
    'consumer-be': 'consumer Belgium',
    'consumer-nl': 'consumer Netherlands',
  },
};

const quotes: Words<{ readonly open: string; readonly close: string }> = {
  nl: { open: '“', close: '”' },
  fr: { open: '«\u00a0', close: '\u00a0»' },
  de: { open: '„', close: '“' },
  en: { open: '“', close: '”' },
};

const isShipped = (name: string): name is ShippedName => Object.hasOwn(names.en, name);

/**
 * A procedure as a sentence names it: those that come with the product in words, others as their owner wrote them.
 * @example procedureName('strategic', 'nl-BE') //=> 'strategisch'
 * @example procedureName('Huis', 'nl-BE') //=> '“Huis”'
 * @example procedureName('Maison', 'fr') //=> '« Maison »'
 */
export function procedureName(name: string, language: Language): string {
  if (isShipped(name)) return wordsFor(names, language)[name];
  const { open, close } = wordsFor(quotes, language);
  return `${open}${name}${close}`;
}

const folded = (text: string): string => foldedText(text).replace(/\s+/g, ' ').trim();

const nameByWord: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) =>
    Object.entries(wordsFor(names, language)).map(([name, word]) => [folded(word), name] as const),
  ),
);

/**
 * Name of the procedure that comes with the product and that a word means; any other word as it stands.
 * @example procedureOfWord('Stratégique') //=> 'strategic'
 */
export const procedureOfWord = (word: string): string => nameByWord.get(folded(word)) ?? word;
