import { foldedText } from '../items/normalisedName';
import { entityAt } from './entities';
import type { Span } from './reading';

/**
 * A text as it is compared: lower case without accents, every kind of space a space, fullwidth figures plain ones,
 * signs that do not show left out. Knows for each place where it stood in the text as it came.
 */
export interface PlainText {
  readonly text: string;
  /** True where a capital stood. */
  isCapital(at: number): boolean;
  /** The span, in the text as it came, of a span here. */
  origin(start: number, end: number): Span;
}

/** How much of a text is read, in UTF-16 units: the rest is passed over. */
export const LONGEST_TEXT = 20_000;

const NEWLINE = 10;
const RETURN = 13;
const AMPERSAND = 38;

/** Characters of other sets that stand for a plain one. */
const same: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '-',
  '·': '-',
  '●': '-',
  '▪': '-',
  '…': '.',
};

/** One character as it is compared: nothing for signs that do not show. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 127 && code > 32) return character.toLowerCase();
  if (code === 32 || code === 9) return ' ';
  if (code < 32 || (code >= 127 && code < 160)) return '';
  const known = same[character];
  if (known !== undefined) return known;
  if (/[\p{Cf}\p{M}]/u.test(character)) return '';
  if (/\p{Z}/u.test(character)) return ' ';
  return foldedText(character);
}

/** @example plainText('Réglé\u00a0le 5').text //=> 'regle le 5' */
export function plainText(raw: string): PlainText {
  const whole = raw.length > LONGEST_TEXT ? raw.slice(0, LONGEST_TEXT) : raw;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (piece: string, start: number, end: number) => {
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    parts.push(piece);
  };
  for (let at = 0; at < whole.length; ) {
    const code = whole.charCodeAt(at);
    const entity = code === AMPERSAND ? entityAt(whole, at) : null;
    const character = entity?.text ?? String.fromCodePoint(whole.codePointAt(at) ?? code);
    const end = at + (entity?.length ?? character.length);
    if (code === NEWLINE || code === RETURN) {
      if (code !== RETURN || whole.charCodeAt(at + 1) !== NEWLINE) take('\n', at, end);
    } else take(plain(character), at, end);
    at = end;
  }
  return {
    text: parts.join(''),
    isCapital: (at) => {
      const character = whole.charAt(starts[at] ?? whole.length);
      return character !== character.toLowerCase();
    },
    origin: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? starts[start] ?? 0 }),
  };
}
