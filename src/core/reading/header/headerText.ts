import { foldedText } from '../../items/normalisedName';
import { type NamedByParts, namedByParts } from './headerParts';

/** Ways to write "number" in a header; all become `nr`. */
const numberWords = new Set([
  'nr',
  'no',
  'n',
  'nrs',
  'num',
  'numero',
  'number',
  'nummer',
  'nos',
  '#',
  'numeros',
]);

/** Words that say nothing about which column it is. */
const fillers = new Set([
  'de',
  'du',
  'd',
  'la',
  'le',
  'l',
  'het',
  'the',
  'der',
  'des',
  'of',
  'in',
  'van',
  'en',
  'op',
  'am',
]);

/** A header as it is compared: its words without case, accents, dots and fillers; `NaamKlant` is two words. */
export interface HeaderText {
  readonly words: readonly string[];
  /** All words run together: `Factuur nr.`, `Factuurnr` and `FACTUURNUMMER` are one. */
  readonly joined: string;
  /** What its parts say. */
  readonly parts: NamedByParts;
}

/** @example headerText('Factuur nr.').joined //=> 'factuurnr' */
export function headerText(raw: string): HeaderText {
  const parted = raw
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[°º]/g, ' ')
    // `Montant dû` is what is due, `Date du document` says nothing by its `du`.
    .replace(/dû/gi, 'due');
  const all = foldedText(parted).match(/[\p{L}\p{N}#]+/gu) ?? [];
  const words = all
    .map((word) => (numberWords.has(word) ? 'nr' : word.replace(/(?<=.)(?:nummers?|numbers?|nrs)$/, 'nr')))
    .filter((word) => !fillers.has(word));
  return { words, joined: words.join(''), parts: namedByParts(words) };
}
