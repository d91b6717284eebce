import { foldedText } from '../core/index';

/** A word as it is compared: folded, letters and digits only, single spaces. `foldedWord('E-Mail:') //=> 'e mail'` */
export const foldedWord = (text: string): string =>
  foldedText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Looks words up by their folded form; each value has a list of words, separated by commas.
 * @example wordLookup([[true, 'yes, ja'], [false, 'no, nee']])(' JA ') //=> true
 */
export function wordLookup<T>(words: readonly (readonly [T, string])[]): (word: string) => T | null {
  const found = new Map(
    words.flatMap(([value, list]) => list.split(',').map((word) => [foldedWord(word), value] as const)),
  );
  return (word) => found.get(foldedWord(word)) ?? null;
}
