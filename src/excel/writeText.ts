import type { Rectangle } from './blocks';

/** Cells written in one request. */
const CELLS_PER_WRITE = 20_000;

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
  const step = Math.max(1, Math.floor(CELLS_PER_WRITE / Math.max(1, columns)));
  for (let first = 0; first < texts.length; first += step) {
    const rows = texts.slice(first, first + step).map((row) => [...row]);
    const range = sheet.getRangeByIndexes(at.row + first, at.column, rows.length, columns);
    range.numberFormat = rows.map((row) => row.map(() => '@'));
    range.values = rows;
    await context.sync();
  }
}
