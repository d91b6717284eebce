import type { Rectangle } from './blocks';

/** Cells written in one request, and characters in them: far from the 5 MB that Excel on the web takes. */
const CELLS_PER_WRITE = 20_000;
const CHARACTERS_PER_WRITE = 1_000_000;

/**
 * Writes texts as texts: the format `@` comes first, so that nothing from outside that looks like a formula, a
 * number or a date is taken for one.
 */
export async function writeTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: Pick<Rectangle, 'row' | 'column'>,
  texts: readonly (readonly string[])[],
): Promise<void> {
  const columns = texts[0]?.length ?? 0;
  for (let first = 0; first < texts.length; ) {
    const rows = texts.slice(first, first + rowsThatFit(texts, first)).map((row) => [...row]);
    const range = sheet.getRangeByIndexes(at.row + first, at.column, rows.length, columns);
    range.numberFormat = rows.map((row) => row.map(() => '@'));
    range.values = rows;
    await context.sync();
    first += rows.length;
  }
}

/** How many rows from the first on go into one request: at least one. */
function rowsThatFit(texts: readonly (readonly string[])[], first: number): number {
  let cells = 0;
  let characters = 0;
  let count = 0;
  for (let at = first; at < texts.length; at += 1) {
    const row = texts[at] ?? [];
    cells += row.length;
    for (const text of row) characters += text.length;
    if (count > 0 && (cells > CELLS_PER_WRITE || characters > CHARACTERS_PER_WRITE)) break;
    count += 1;
  }
  return count;
}
