/** What a piece of a formula is. `other` is a character that no formula has. */
type TokenKind =
  | 'text'
  | 'error'
  | 'sheet'
  | 'table'
  | 'reference'
  | 'rows'
  | 'number'
  | 'function'
  | 'name'
  | 'space'
  | 'operator'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const LETTER = 'A-Za-z_\\\\\\u00AA-\\uFFFF';

/** In the order in which they are tried. */
const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/],
  // A formula that named a sheet which is gone holds `#REF!A1`.
  [
    'error',
    /#(?:REF!(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)?|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/,
  ],
  [
    'sheet',
    new RegExp(
      `(?:'(?:[^']|'')+'|\\[[^\\]]*\\][^'!()+*/^&=<>,;]*|[${LETTER}][\\w.\\u00AA-\\uFFFF]*(?::[${LETTER}][\\w.\\u00AA-\\uFFFF]*)?)!`,
    ),
  ],
  [
    'table',
    new RegExp(`[${LETTER}]?[\\w.\\u00AA-\\uFFFF]*\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]`),
  ],
  ['reference', /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])/],
  ['rows', /\$?\d{1,7}:\$?\d{1,7}/],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ['function', new RegExp(`[${LETTER}][\\w.\\\\\\u00AA-\\uFFFF]*(?=\\()`)],
  ['name', new RegExp(`[${LETTER}][\\w.?\\\\\\u00AA-\\uFFFF]*`)],
  ['space', /\s+/],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:,;(){}@#]/],
  ['other', /[\s\S]/],
];

const TOKEN = new RegExp(KINDS.map(([kind, form]) => `(?<${kind}>${form.source})`).join('|'), 'g');

/**
 * The pieces of a formula, which begins with `=`.
 * @example tokensOf('=SUM(A1)') //=> function SUM, operator (, reference A1, operator )
 */
export function tokensOf(formula: string): Token[] {
  return [...formula.slice(1).matchAll(TOKEN)].map(({ 0: text, groups = {} }) => ({
    kind: KINDS.find(([kind]) => groups[kind] !== undefined)?.[0] ?? 'other',
    text,
  }));
}
