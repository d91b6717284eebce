/** What a style may set: how letters and tables look, nothing that moves, covers or fetches. */
const PROPERTIES = new Set(
  (
    'color background-color background font font-family font-size font-style font-weight font-variant text-align ' +
    'text-decoration text-indent text-transform line-height letter-spacing white-space vertical-align word-break ' +
    'padding padding-top padding-right padding-bottom padding-left margin margin-top margin-right margin-bottom ' +
    'margin-left border border-top border-right border-bottom border-left border-color border-style border-width ' +
    'border-top-color border-top-style border-top-width border-bottom-color border-bottom-style border-bottom-width ' +
    'border-left-color border-left-style border-left-width border-right-color border-right-style ' +
    'border-right-width border-collapse border-spacing border-radius width min-width max-width height ' +
    'list-style-type'
  ).split(' '),
);

/** What a value is made of; a token is read once, so that no value takes long. */
const TOKENS = /"[^"]*"|'[^']*'|[a-z-]+\([^()]*\)|[\s,/]+|[^\s,/"'()]+|./gi;

/** A gap, a colour, a length of at most four figures that is not negative, a word, the name of a font. */
const HARMLESS =
  /^(?:[\s,/]+|#[0-9a-f]{3,8}|\d{0,4}(?:\.\d{0,6})?(?:%|[a-z]{1,4})?|-?[a-z][a-z-]{0,40}|"[\w -]{0,60}"|'[\w -]{0,60}'|(?:rgb|hsl)a?\([\d\s.,%/]{1,60}\)|!important)$/i;

/** How much of a style is looked at. */
const LONGEST = 4_000;

const isHarmless = (value: string): boolean =>
  (value.match(TOKENS) ?? []).every((token) => HARMLESS.test(token));

/**
 * The declarations of a style attribute that only change how something looks.
 * @example safeStyle('color: red; position: fixed; background: url(x)') //=> 'color: red'
 */
export function safeStyle(style: string): string {
  // Escapes and comments are ways to write a word so that a reader does not see it.
  if (style.length > LONGEST || style.includes('\\') || style.includes('/*')) return '';
  return style
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return PROPERTIES.has(property) && value !== '' && isHarmless(value) ? [`${property}: ${value}`] : [];
    })
    .join('; ');
}
