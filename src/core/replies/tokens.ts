import type { Span } from './reading';

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly text: string;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 192;

/** Marks that part the thoughts of a sentence, and those that belong to figures. */
const marks = new Set([',', ';', ':', '.', '?', '!', '(', ')', '/', '%', '€', '$', '£', '+', '"']);

/**
 * Words, numbers and marks of a plain text. An apostrophe or hyphen between letters parts two words; a hyphen between
 * spaces is a mark.
 * @example tokensOf("l'echeance - 5") //=> tokens l, echeance, -, 5
 */
export function tokensOf(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at);
    let end = at + 1;
    if (kind !== null) while (end < to && kindAt(text, end) === kind) end += 1;
    const character = text.charAt(at);
    const dash =
      character === '-' && (text.charAt(at - 1) === ' ' || at === from) && text.charAt(end) === ' ';
    if (kind !== null || marks.has(character) || dash)
      tokens.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
}

function kindAt(text: string, at: number): 'figure' | 'letter' | null {
  const code = text.charCodeAt(at);
  if (isFigure(code)) return 'figure';
  return isLetter(code) ? 'letter' : null;
}
