import { plainText } from './plainText';
import { type Token, tokensOf } from './tokens';

/** A phrase of a word list found among the tokens of a sentence: from token `first` to before token `last`. */
export interface Hit<Tag extends string> {
  readonly tag: Tag;
  readonly first: number;
  readonly last: number;
}

interface Phrase<Tag extends string> {
  readonly tag: Tag;
  readonly words: readonly Word[];
}

interface Word {
  readonly text: string;
  /** True for `betaal*`: the beginning of a word. */
  readonly open: boolean;
  /** True where other words may stand before it: `maken … over`. */
  readonly apart: boolean;
}

/** Phrases by how their first word begins. */
export type Phrases<Tag extends string> = ReadonlyMap<string, readonly Phrase<Tag>[]>;

/** Letters of a first word by which phrases are found. */
const HEAD = 2;

/** Words that may stand within a phrase that is written apart. */
const LONGEST_GAP = 12;

const headOf = (word: string): string => word.slice(0, HEAD);

/**
 * Makes word lists ready to be looked for. Phrases are parted by a bar or a new line; `*` leaves the end of a word
 * open, `…` lets other words stand between.
 */
export function phrasesOf<Tag extends string>(lists: Readonly<Record<Tag, string>>): Phrases<Tag> {
  const phrases = new Map<string, Phrase<Tag>[]>();
  for (const tag of Object.keys(lists) as Tag[])
    for (const written of lists[tag].split(/[|\n]/).flatMap(spellings)) {
      const words = wordsOf(written);
      const head = words[0] && headOf(words[0].text);
      if (head === undefined) continue;
      const same = phrases.get(head);
      if (same) same.push({ tag, words });
      else phrases.set(head, [{ tag, words }]);
    }
  return phrases;
}

/** A phrase with ä, ö or ü, and as it is written where the keyboard has none: ae, oe, ue. */
const spellings = (written: string): readonly string[] =>
  /[äöü]/i.test(written)
    ? [written, written.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)]
    : [written];

function wordsOf(written: string): readonly Word[] {
  return written.split('…').flatMap((part, nth) =>
    part
      .trim()
      .split(/\s+/)
      .flatMap((word) => {
        const open = word.endsWith('*');
        const tokens = tokensOf(plainText(open ? word.slice(0, -1) : word).text);
        return tokens.map(({ text }, at) => ({ text, open: open && at === tokens.length - 1, apart: false }));
      })
      .map((word, at) => ({ ...word, apart: nth > 0 && at === 0 })),
  );
}

const fits = (word: Word, token: Token | undefined): boolean =>
  token !== undefined && (word.open ? token.text.startsWith(word.text) : token.text === word.text);

/** Token behind a phrase that begins at `first`, or -1 where it does not stand there. */
function endOf(words: readonly Word[], tokens: readonly Token[], first: number): number {
  let at = first;
  for (const word of words) {
    const latest = word.apart ? at + LONGEST_GAP : at;
    while (at < latest && at < tokens.length && !fits(word, tokens[at])) at += 1;
    if (!fits(word, tokens[at])) return -1;
    at += 1;
  }
  return at;
}

/** Every phrase that stands among the tokens; of one tag only the longest at each place. */
export function hitsIn<Tag extends string>(
  tokens: readonly Token[],
  phrases: Phrases<Tag>,
): readonly Hit<Tag>[] {
  const hits: Hit<Tag>[] = [];
  for (const [first, token] of tokens.entries()) {
    const longest = new Map<Tag, number>();
    for (const { tag, words } of phrases.get(headOf(token.text)) ?? []) {
      const last = endOf(words, tokens, first);
      if (last > (longest.get(tag) ?? 0)) longest.set(tag, last);
    }
    for (const [tag, last] of longest) hits.push({ tag, first, last });
  }
  return hits;
}
