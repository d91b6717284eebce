/** Which columns stand to the right: amounts and counts. */
export type Alignment = readonly ('left' | 'right')[];

/** Letters of most scripts are one place wide in a terminal; those of East Asia are two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const widthOf = (text: string): number => [...text.normalize('NFC')].length + (text.match(WIDE)?.length ?? 0);

/** Control characters would move the cursor or change the terminal: what stands in a sheet must not. */
export const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/**
 * Rows of texts under each other in columns, two spaces apart, no spaces at line ends.
 * @example textTable([['EUR', '12.00'], ['USD', '1.50']], ['left', 'right']) //=> 'EUR  12.00\nUSD   1.50\n'
 */
export function textTable(rows: readonly (readonly string[])[], alignment: Alignment): string {
  const clean = rows.map((row) => row.map(shown));
  const widths = alignment.map((_, column) =>
    clean.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
  );
  const line = (row: readonly string[]): string =>
    alignment
      .map((side, column) => {
        const text = row[column] ?? '';
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
        return side === 'right' ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  return clean.map((row) => `${line(row)}\n`).join('');
}
