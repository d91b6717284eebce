import type { DayNumber } from '../../dates/day';
import type { Tongue } from '../languageOf';
import { hitsIn, type Phrases, phrasesOf } from '../phrases';
import type { PlainText } from '../plainText';
import { tokensOf } from '../tokens';
import type { DayMark } from './dayMarks';
import { dayWords } from './dayWords';
import { type WrittenDate, writtenDates } from './writtenDates';

/**
 * A word or figure as the patterns of days see it. Beside the marks of words: `Z` a date in figures, `Y` a year, `n` a
 * number in figures, `s` what is written behind a number of a day (`15e`, `1er`, `5th`), `p` a point, `c` a comma.
 */
export interface Term {
  readonly mark: DayMark | 'Z' | 'Y' | 'n' | 's' | 'p' | 'c';
  readonly value: number;
  readonly start: DayNumber;
  readonly end: number;
  readonly date: WrittenDate | null;
}

const suffixes = new Set(['e', 'de', 'ste', 'er', 'eme', 'ieme', 'th', 'st', 'nd', 'rd', 'ere', 'ten']);

type Tag = `${DayMark}${number}`;

const made = new Map<Tongue, Phrases<Tag>>();

function phrasesFor(tongue: Tongue): Phrases<Tag> {
  const known = made.get(tongue);
  if (known) return known;
  const lists: Record<Tag, string> = {};
  for (const [mark, words] of Object.entries(dayWords[tongue]))
    for (const [value, list] of words) lists[`${mark as DayMark}${value}`] = list;
  const phrases = phrasesOf(lists);
  made.set(tongue, phrases);
  return phrases;
}

/** Marks of words that mean several things, the likeliest first where phrases are equally long. */
const order = '_QCKRWMXTLEBHGAkdwmyhNoIif';

const rank = (tag: Tag): number => order.indexOf(tag.charAt(0));

/**
 * The terms of a text in the order in which they stand; words that have nothing to do with days are one `_` each.
 * A word that means two things is both: the second meanings stand in `also`.
 */
export function termsOf(plain: PlainText, tongue: Tongue): readonly (readonly Term[])[] {
  const dates = writtenDates(plain.text);
  const tokens = tokensOf(plain.text);
  const hits = new Map<number, { tag: Tag; last: number }[]>();
  for (const { tag, first, last } of hitsIn(tokens, phrasesFor(tongue))) {
    const same = hits.get(first);
    if (same) same.push({ tag, last });
    else hits.set(first, [{ tag, last }]);
  }
  const terms: (readonly Term[])[] = [];
  let nextDate = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while ((dates[nextDate]?.start ?? Number.POSITIVE_INFINITY) < token.start) nextDate += 1;
    const date = dates[nextDate];
    if (date?.start === token.start) {
      terms.push([{ mark: 'Z', value: 0, start: date.start, end: date.end, date }]);
      while (at < tokens.length && tokens[at]!.start < date.end) at += 1;
      continue;
    }
    const meant = (hits.get(at) ?? []).toSorted(
      (one, other) => other.last - one.last || rank(one.tag) - rank(other.tag),
    );
    const last = meant[0]?.last ?? at + 1;
    const before = tokens[at - 1];
    const end = tokens[last - 1]?.end ?? token.end;
    const made = (mark: Term['mark'], value: number): Term => ({
      mark,
      value,
      start: token.start,
      end,
      date: null,
    });
    if (suffixes.has(token.text) && before?.end === token.start && /^\d/.test(before.text))
      terms.push([made('s', 0)]);
    else if (/^\d/.test(token.text)) terms.push([figure(token.text, made)]);
    else if (token.text === '.') terms.push([made('p', 0)]);
    else if (token.text === ',') terms.push([made('c', 0)]);
    else if (meant.length === 0) terms.push([made('_', 0)]);
    else
      terms.push(
        meant
          .filter((one) => one.last === last)
          .map(({ tag }) => made(tag.charAt(0) as DayMark, Number(tag.slice(1)))),
      );
    at = last;
  }
  return terms;
}

function figure(text: string, made: (mark: Term['mark'], value: number) => Term): Term {
  const value = Number(text);
  if (text.length === 4 && value >= 2000 && value < 2100) return made('Y', value);
  return text.length <= 3 ? made('n', value) : made('_', 0);
}
