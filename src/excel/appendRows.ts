import { runsOf } from './blocks';
import { type Located, locate } from './tables';
import { writeCells } from './writeCells';

/**
 * Adds rows of texts at the end of a table or list. `columns` says which column (from 0) of the table each text of
 * a row goes to; other columns stay blank. The table makes room first, in one go, with blank rows: so nothing that
 * stands below it is written over, and the texts come into cells that are text already.
 */
export async function appendRows(
  context: Excel.RequestContext,
  located: Located,
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  let { row } = located.body;
  row += located.body.rows;
  if (located.table !== null) {
    located.table.rows.add(
      undefined,
      rows.map(() => located.headers.map(() => '')),
    );
    await context.sync();
    // Someone else may have added rows meanwhile: ours are the last ones now.
    const { body } = await locate(context, located.table);
    row = body.row + body.rows - rows.length;
  }
  let first = 0;
  for (const { from, count } of runsOf(columns)) {
    const texts = rows.map((row) => row.slice(first, first + count));
    await writeCells(context, located.sheet, { row, column: located.body.column + from }, texts);
    first += count;
  }
}
