/** Line and control characters, marks that turn the reading direction, invisible joins, halves of a character. */
const UNWELCOME =
  '[\\p{Cc}\\u2028\\u2029\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+|\\p{Surrogate}';
const unwelcome = new RegExp(UNWELCOME, 'gu');

/** Whether anything at all has to be done, which is seldom. */
const odd = new RegExp(`${UNWELCOME}|[^\\S ]| {2}|^ | $`, 'u');

/**
 * A text from a sheet as it may stand in a mail: one line, no control characters, no direction marks that would
 * show another text than is there.
 * @example clean('Peeters\r\nBcc: x') //=> 'Peeters Bcc: x'
 */
export const clean = (text: string): string =>
  odd.test(text) ? text.replace(unwelcome, ' ').replace(/\s+/g, ' ').trim() : text;

/** One line of a text that was written for a letter: `clean`, but spaces that do not break stay as they are. */
export const cleanLine = (text: string): string =>
  odd.test(text) ? text.replace(unwelcome, ' ').replace(/ {2,}/g, ' ').trim() : text;

/**
 * Paragraphs of a text, parted by blank lines; inside one, lines stay lines.
 * @example paragraphs('One.\r\nTwo.\n \nThree.') //=> ['One.\nTwo.', 'Three.']
 */
export function paragraphs(text: string): readonly string[] {
  const found: string[] = [];
  let lines: string[] = [];
  for (const raw of `${text}\n`.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    const line = cleanLine(raw);
    if (line !== '') lines.push(line);
    else if (lines.length > 0) {
      found.push(lines.join('\n'));
      lines = [];
    }
  }
  return found;
}

/**
 * A text of at most `most` characters (whole ones: an emoji counts as one), with an ellipsis where it was cut.
 * @example shorten('2026-00122', 6) //=> '2026-…'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
