/** Line and control characters, marks that turn the reading direction, invisible joins, halves of a character. */
const unwelcome =
  /[\p{Cc}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|\p{Surrogate}/gu;

/**
 * A text from a sheet as it may stand in a mail: one line, no control characters, no direction marks that would
 * show another text than is there.
 * @example clean('Peeters\r\nBcc: x') //=> 'Peeters Bcc: x'
 */
export const clean = (text: string): string => text.replace(unwelcome, ' ').replace(/\s+/g, ' ').trim();

/**
 * A text of at most `most` characters (whole ones: an emoji counts as one), with an ellipsis where it was cut.
 * @example shorten('2026-00122', 6) //=> '2026-…'
 */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
