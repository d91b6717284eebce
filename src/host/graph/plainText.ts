const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    return entities[String(name).toLowerCase()] ?? whole;
  });

/**
 * HTML as plain text, roughly as Exchange gives it when asked for text: blocks become lines, links and pictures go.
 * `plainTextOf('<p>Betaald.</p><p>An</p>') //=> 'Betaald.\n\nAn'`
 */
export const plainTextOf = (html: string): string =>
  decoded(
    html
      .replace(/<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?<br\b[^>]*> ?/gi, '\n')
      .replace(/ ?<\/(p|div|tr|h[1-6]|li|table|blockquote)\s*> ?/gi, '\n\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
