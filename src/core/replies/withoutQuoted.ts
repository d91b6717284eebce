import { plainLine, quoteMarkAt } from './quoteMarks';

/** Lines that are looked at: a thread of years has some thousands, and what is new stands at its beginning. */
const MOST_LINES = 5000;

const isQuoted = (line: string): boolean => /^\s*>/.test(line);

/**
 * What is new in a mail: its text without what it quotes, whichever program quoted it, in the four languages. Answers
 * between lines that begin with ">" stay; below a heading of a mail, or a sentence such as "Op … schreef …:" with no
 * such lines after it, all is taken for quoted.
 * @example withoutQuoted('Betaald.\n\nVan: Noor\nVerzonden: 20/11/2026\nAan: An\nOnderwerp: F-1\n\nGeachte') //=> 'Betaald.'
 */
export function withoutQuoted(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n', MOST_LINES);
  const plain = lines.map(plainLine);
  const kept: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const mark = isQuoted(line) ? null : quoteMarkAt(plain, at);
    if (mark?.kind === 'rest') break;
    if (mark?.kind === 'leadIn') {
      const below = nextWithText(plain, at + mark.lines);
      if (!isQuoted(lines[below] ?? '')) break;
      at = below;
      continue;
    }
    if (!isQuoted(line)) kept.push(line.replace(/[\s\u00a0]+$/, ''));
    at += 1;
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function nextWithText(lines: readonly string[], from: number): number {
  let at = from;
  while (lines[at] === '') at += 1;
  return at;
}
