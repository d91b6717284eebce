/** The most characters that Excel takes into a cell. */
const MOST_CHARACTERS = 32_767;

/** A text without what a cell cannot hold. */
export const fitted = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

/**
 * The lines of a text where so many characters stand side by side: lines break at spaces, and a longer word is broken.
 *
 * @example
 * textLines('Vervaldag van de factuur', 10) //=> ['Vervaldag', 'van de', 'factuur']
 */
export function textLines(text: string, perLine: number): string[] {
  const width = Math.max(1, Math.floor(perLine));
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, width));
}

function paragraphLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width));
    line = rest;
  }
  return [...lines, line];
}
