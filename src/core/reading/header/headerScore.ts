import type { Field } from '../reading';
import { type HeaderText, headerText } from './headerText';
import { doubtfulWords, headerWords, otherHeaderWords } from './headerWords';

/** Fields in a fixed order: the rows of the score table. */
export const fields = Object.keys(headerWords) as Field[];

const known = new Map(fields.map((field) => [field, headerWords[field].map(headerText)]));
const doubtful = new Map(
  fields.map((field) => [
    field,
    new Set((doubtfulWords[field] ?? []).map((word) => headerText(word).joined)),
  ]),
);
const others = new Set(otherHeaderWords.map((word) => headerText(word).joined));

/** What a word counts that may mean something else as well. */
const IN_DOUBT = 0.5;

const SHORTEST_WITH_TYPO = 6;
const OF_SOMETHING_ELSE = 0.3;

/** Whether two texts differ by one letter put in, left out or replaced. */
function oneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const skipOne = one.length >= other.length ? 1 : 0;
  const skipOther = other.length >= one.length ? 1 : 0;
  return one.slice(same + skipOne) === other.slice(same + skipOther);
}

/** `Openst. bedrag` for `Openstaand bedrag`: every word begins its counterpart. */
const abbreviates = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === full.length &&
  short.every((word, at) => word.length >= 3 && full[at]?.startsWith(word) === true);

function likeness(header: HeaderText, word: HeaderText): number {
  if (header.joined === word.joined) return 1;
  if (header.joined.length >= SHORTEST_WITH_TYPO && oneEditApart(header.joined, word.joined)) return 0.8;
  if (abbreviates(header.words, word.words)) return 0.75;
  if (word.joined.length >= 3 && word.words.every((part) => header.words.includes(part))) {
    const score = 0.5 + (0.3 * word.joined.length) / header.joined.length;
    // `Bedrag btw` and `Bedrag betaald` are no amounts of invoices.
    return header.parts.other && !word.parts.other ? score * OF_SOMETHING_ELSE : score;
  }
  return 0;
}

/**
 * How well a header's words name a field, 0 to 1.
 * @example headerScore(headerText('Factuurnr.'), 'invoiceNumber') //=> 1
 */
export function headerScore(text: HeaderText, field: Field): number {
  if (text.joined === '') return 0;
  let best = doubtful.get(field)?.has(text.joined) ? IN_DOUBT : 0;
  for (const word of known.get(field) ?? []) {
    best = Math.max(best, likeness(text, word));
    if (best === 1) return 1;
  }
  if (others.has(text.joined)) return best * OF_SOMETHING_ELSE;
  return Math.max(best, text.parts.fields.get(field) ?? 0);
}

/** Whether a name is that of a column that this product has no use for: telephone, VAT number, journal. */
export const namesSomethingElse = (text: HeaderText): boolean => others.has(text.joined) || text.parts.other;
