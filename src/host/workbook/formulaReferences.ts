/** A cell reference found in a formula. */
export interface FoundReference {
  /** Sheet name without quotes; null when the reference has none. */
  readonly sheetName: string | null;
  /** `A1`, `$A$1:B2`, `A:C` or `1:3`, as written. */
  readonly text: string;
}

const PIECE = new RegExp(
  [
    /"(?:[^"]|"")*"/, // a text
    /\[\d+\][\w.]+![$\w:]+/, // cells of another file
    /\[[^\]]*\]/, // a table's column
    /(?:(?<quoted>'(?:[^']|'')+')!|(?<plain>[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!)?(?<reference>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(\u00C0-\uFFFF!])/,
    /\d+\.?\d*(?:[eE][+-]?\d+)?/, // a number: the E5 of 1E5 is no cell
    /[A-Za-z_\\\u00C0-\uFFFF][\w.\\\u00C0-\uFFFF]*/, // a function or a name
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/**
 * Replaces every cell reference of a formula by what `replace` gives for it, sheet part included; texts,
 * function names and defined names stay.
 *
 * @example
 * mapReferences('=SUM(A1,"A1")', () => 'B2') //=> '=SUM(B2,"A1")'
 */
export function mapReferences(
  formula: string,
  replace: (found: FoundReference, asWritten: string) => string,
): string {
  return formula.replace(PIECE, (asWritten: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { quoted?: string; plain?: string; reference?: string };
    if (groups.reference === undefined) return asWritten;
    const quoted = groups.quoted?.slice(1, -1).replaceAll("''", "'");
    return replace({ sheetName: quoted ?? groups.plain ?? null, text: groups.reference }, asWritten);
  });
}
