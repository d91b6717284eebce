/** Names of characters in HTML that mails in these four languages hold when a program forgot to read them. */
const names: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  ccedil: 'ç',
  ocirc: 'ô',
  ouml: 'ö',
  uuml: 'ü',
  ugrave: 'ù',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  szlig: 'ß',
};

const LONGEST = 10;

/**
 * The character that an HTML entity at a place stands for, and how long the entity is; null where none stands there.
 * @example entityAt('&euro; 5', 0) //=> { text: '€', length: 6 }
 */
export function entityAt(
  text: string,
  at: number,
): { readonly text: string; readonly length: number } | null {
  const end = text.slice(at, at + LONGEST).indexOf(';');
  if (end < 2) return null;
  const name = text.slice(at + 1, at + end);
  const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
  const known = number ? characterOf(code) : names[name.toLowerCase()];
  return known === undefined || (!number && !Object.hasOwn(names, name.toLowerCase()))
    ? null
    : { text: known, length: end + 1 };
}

/** A space where the number is of no character, or of one that does not show. */
const characterOf = (code: number): string =>
  code > 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
