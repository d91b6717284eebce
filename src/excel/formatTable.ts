import type { Run } from './blocks';

/** The format that most cells of a column have, General aside. */
function usual(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) if (format !== 'General') counts.set(format, (counts.get(format) ?? 0) + 1);
  let best = 'General';
  for (const [format, count] of counts) if (count > (counts.get(best) ?? 0)) best = format;
  return best;
}

/** Number formats of a rectangle while it is read. */
export interface FormatTable {
  /** Row by row; rows with the same formats share one array. */
  readonly rows: (readonly string[])[];
  take(row: number, column: number, format: unknown): void;
  /** Rows that have all that was asked for them. */
  close(rows: readonly Run[]): void;
  /** From now on a cell that nothing is taken for has the usual format of its column in the first rows. */
  goOnAsIn(first: Run): void;
}

/** A table for so many rows and columns. */
export function formatTable(count: number, columns: number): FormatTable {
  let base: readonly string[] = new Array<string>(columns).fill('General');
  const rows = new Array<readonly string[]>(count).fill(base);
  /** Rows that are being filled: formats of their cells by column. */
  const open = new Map<number, string[]>();
  const shared = new Map<string, readonly string[]>();
  const sharing = (formats: readonly string[]): readonly string[] => {
    const text = formats.join('\u0000');
    const known = shared.get(text);
    if (known === undefined) shared.set(text, formats);
    return known ?? formats;
  };
  return {
    rows,
    take(row, column, format) {
      const cells = open.get(row) ?? [...base];
      cells[column] = String(format);
      open.set(row, cells);
    },
    close(closed) {
      for (const { from, count: length } of closed)
        for (let row = from; row < from + length; row += 1) rows[row] = sharing(open.get(row) ?? base);
      open.clear();
    },
    goOnAsIn({ from, count: length }) {
      const first = rows.slice(from, from + length);
      base = sharing(base.map((_, column) => usual(first.map((formats) => formats[column] ?? 'General'))));
    },
  };
}
