import { encodeWord } from 'nodemailer/lib/mime-funcs';

/** Line ends, tabs and other control characters, with the spaces around them. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu;

/** Half of a surrogate pair: no character, and not to be written as UTF-8. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** Names are cut here: a quoted name cannot be folded within a word, and a line holds 998 characters. */
const LONGEST_NAME = 200;

/** A word of this length still fits in a folded line. */
const LONGEST_WORD = 60;

/** Characters of one encoded word, so that a line of 76 holds it. */
const ENCODED_WORD = 52;

/**
 * A text as one line that can be part of a header.
 * @example headerText('Zee\r\nBcc: x@y.be') //=> 'Zee Bcc: x@y.be'
 */
export function headerText(text: string): string {
  return text.replace(BREAKS, ' ').replace(HALF_CHARACTERS, '\uFFFD').trim();
}

/** A display name of bounded length. */
export function nameText(name: string): string {
  return [...headerText(name)].slice(0, LONGEST_NAME).join('').trim();
}

/**
 * A sender without an address: a group without members (RFC 6854). The name is quoted, whatever is in it.
 * @example nobody('Zee NV') //=> '"Zee NV":;'
 */
export function nobody(name: string): string {
  return `"${(nameText(name) || 'Unknown').replace(/["\\]/g, '\\$&')}":;`;
}

/**
 * A subject for a header: encoded (RFC 2047) unless it is plain and every word fits in a line. What looks encoded
 * already is encoded too, so that readers show it as it was.
 */
export function subjectHeader(subject: string): string {
  const line = headerText(subject);
  const plain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
  if (plain && line.split(' ').every(({ length }) => length <= LONGEST_WORD)) return line;
  const mostlyAscii = line.replace(/[^\x20-\x7e]/g, '').length * 2 > line.length;
  return encodeWord(line, mostlyAscii ? 'Q' : 'B', ENCODED_WORD);
}
