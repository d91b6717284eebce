import { runsOf } from './blocks';
import { type Located, locate } from './tables';
import { writeCells } from './writeCells';

/**
 * Makes room for rows directly below a table or list, and gives the first of them (from 0). A table makes it in one
 * go, with blank rows: so nothing that stands below it is written over, and cells come into rows that look like its
 * own.
 */
export async function rowsBelow(
  context: Excel.RequestContext,
  { table, body, headers }: Located,
  count: number,
): Promise<number> {
  if (table === null) return body.row + body.rows;
  table.rows.add(
    undefined,
    Array.from({ length: count }, () => headers.map(() => '')),
  );
  await context.sync();
  // Someone else may have added rows meanwhile: ours are the last ones now.
  const now = await locate(context, table);
  return now.body.row + now.body.rows - count;
}

/**
 * Adds rows of texts at the end of a table or list. `columns` says which column (from 0) of the table each text of
 * a row goes to; other columns stay blank. The texts come into cells that are text already. Gives the first of the
 * rows (from 0).
 */
export async function appendRows(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): Promise<number> {
  const row = await rowsBelow(context, located, rows.length);
  let first = 0;
  for (const { from, count } of runsOf(columns)) {
    const texts = rows.map((row) => row.slice(first, first + count));
    await writeCells(context, located.sheet, { row, column: located.body.column + from }, texts);
    first += count;
  }
  return row;
}
