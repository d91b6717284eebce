import type { TextProblem } from '../../../app/ports';

/** A text and where the cursor stands in it. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** Puts a piece in the place of what is selected. `insertAt('ab', 'X', 1, 1) //=> { text: 'aXb', caret: 2 }` */
export const insertAt = (text: string, piece: string, from: number, to: number): Inserted => ({
  text: text.slice(0, from) + piece + text.slice(to),
  caret: from + piece.length,
});

/**
 * A part with the word that a problem found replaced by the one that was probably meant, on its line.
 * @example withSuggestion('Beste {{ klant }}', { line: 1, found: 'klant', suggestion: 'customer', … })
 * //=> 'Beste {{ customer }}'
 */
export function withSuggestion(
  text: string,
  { line, found, suggestion }: Pick<TextProblem, 'line' | 'found' | 'suggestion'>,
): string {
  const lines = text.split('\n');
  const at = line - 1;
  const place = placeOf(lines[at] ?? '', found);
  if (place < 0) return text;
  return lines
    .map((one, index) =>
      index === at ? one.slice(0, place) + suggestion + one.slice(place + found.length) : one,
    )
    .join('\n');
}

/** Where a word stands by itself, and if it can be between braces; -1 for nowhere. */
function placeOf(line: string, found: string): number {
  if (found === '') return -1;
  const places = [...line.matchAll(/\{[{%](?:(?!\{[{%]).)*/gu)].flatMap(({ 0: inside, index }) => {
    const at = wordIn(inside, found);
    return at < 0 ? [] : [index + at];
  });
  return places[0] ?? wordIn(line, found);
}

function wordIn(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_]/u.test(around)) return at;
  }
  return -1;
}

const LINE = 34;
const MOST_ROWS = 18;

/** Rows that a field of the pane's width needs for a text. */
export const rowsFor = (text: string, least: number): number =>
  Math.min(
    MOST_ROWS,
    Math.max(
      least,
      text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0),
    ),
  );
