import type { FoundDocument } from '../documentsIn';
import type { Tongue } from '../languageOf';
import { type Hit, hitsIn } from '../phrases';
import type { FoundAmount, FoundDay, Span } from '../reading';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { phrasesFor } from '../words/phrasesFor';
import type { Signal } from '../words/replyWords';

/** What of a text stands in a span, by its place in the plain text. */
export interface Finds {
  readonly days: readonly FoundDay[];
  readonly amounts: readonly FoundAmount[];
  readonly documents: readonly FoundDocument[];
}

/** A sentence, or a part of it that holds one thought, with the signals in it. */
export interface View extends Finds {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** From this token to before that one. */
  readonly first: number;
  readonly last: number;
  readonly hits: readonly Hit<Signal>[];
}

const overlap = (one: Hit<Signal>, other: Hit<Signal>): boolean =>
  one.first < other.last && other.first < one.last;

/** Signals of a sentence: what means nothing, and an infinitive within "te betalen", do not count. */
export function viewOf(sentence: Sentence, tokens: readonly Token[], tongue: Tongue, finds: Finds): View {
  const all = hitsIn(tokens, phrasesFor(tongue));
  const nothing = all.filter(({ tag }) => tag === 'ignore');
  const infinitives = all.filter(({ tag }) => tag === 'payTo');
  const longer = all.filter(({ tag }) => tag === 'pay' || tag === 'rest');
  const holds = (tag: Signal, { first, last }: Hit<Signal>): boolean =>
    all.some((one) => one.tag === tag && one.first >= first && one.last <= last);
  const hits = all.filter((hit) => {
    if (hit.tag === 'ignore' || nothing.some((one) => overlap(one, hit))) return false;
    // "Zahlung wird angewiesen" is not done.
    if (hit.tag === 'done') return !holds('will', hit) || holds('have', hit);
    // "je vous verse" holds the participle "versé" without its accent.
    if (hit.tag === 'paid')
      return !longer.some((one) => overlap(one, hit) && one.last - one.first > hit.last - hit.first);
    return hit.tag !== 'pay' || !infinitives.some((one) => overlap(one, hit));
  });
  return { sentence, tokens, first: 0, last: tokens.length, hits, ...within(sentence, finds) };
}

/** What stands in a span of all that was found. */
function within({ start, end }: Span, { days, amounts, documents }: Finds): Finds {
  const inside = (span: Span) => span.start >= start && span.end <= end;
  return { days: days.filter(inside), amounts: amounts.filter(inside), documents: documents.filter(inside) };
}

/** True for what parts the things of a list. */
const isListed = (word = ','): boolean => [',', 'en', 'et', 'und', 'and', 'puis', 'plus'].includes(word);

/** The parts of a sentence that hold one thought each: parted by semicolons, dashes and words such as "but". */
export function partsOf(view: View): readonly View[] {
  const borders = new Set([view.first, view.last]);
  for (const { tag, first } of view.hits)
    if (tag === 'contrast' || (tag === 'rest' && isListed(view.tokens[first - 1]?.text))) borders.add(first);
  for (const [at, { text }] of view.tokens.entries()) if (text === ';' || text === '-') borders.add(at + 1);
  const at = [...borders].sort((one, other) => one - other);
  return at.slice(1).flatMap((last, nth) => {
    const first = at[nth] ?? 0;
    const from = view.tokens[first];
    const to = view.tokens[last - 1];
    if (!from || !to) return [];
    const hits = view.hits.filter((hit) => hit.first >= first && hit.last <= last);
    return [{ ...view, first, last, hits, ...within({ start: from.start, end: to.end }, view) }];
  });
}

/** True where one of the signals stands in a view. */
export const has = (view: View, ...signals: readonly Signal[]): boolean =>
  view.hits.some(({ tag }) => signals.includes(tag));

/** Where the signals stand. */
export const placesOf = (view: View, ...signals: readonly Signal[]): readonly Hit<Signal>[] =>
  view.hits.filter(({ tag }) => signals.includes(tag));

/** True for a comma, other than one within a number. */
function isComma(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === ',' && tokens[at + 1]?.start !== token.end;
}

/** Tokens between the commas around a hit. */
export function clauseAround(
  view: View,
  hit: Hit<Signal>,
): { readonly first: number; readonly last: number } {
  let first = hit.first;
  while (first > view.first && !isComma(view.tokens, first - 1)) first -= 1;
  let last = hit.last;
  while (last < view.last && !isComma(view.tokens, last)) last += 1;
  return { first, last };
}
