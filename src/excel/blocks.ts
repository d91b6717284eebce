import { isPayloadLimit } from './toFault';

/** A rectangle of a sheet; indexes from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells asked for in one request: 10,000 rows of an open-item sheet, about 1.5 MB of Excel's 5 MB. */
const CELLS_PER_BLOCK = 120_000;

/** Gives the browser a turn, so that a long read does not freeze the pane. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Reads the values of a rectangle in blocks of rows, one sync a block. A block that Excel finds too large is
 * halved and asked for again.
 */
export async function readValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
  onRows: (done: number, total: number) => void = () => {},
): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  let size = Math.max(1, Math.floor(CELLS_PER_BLOCK / Math.max(1, area.columns)));
  while (rows.length < area.rows) {
    const count = Math.min(size, area.rows - rows.length);
    const range = sheet.getRangeByIndexes(area.row + rows.length, area.column, count, area.columns);
    range.load('values');
    const values = await syncedValues(context, range, count > 1);
    if (values === null) {
      size = Math.ceil(count / 2);
      continue;
    }
    for (const row of values) rows.push(row);
    onRows(rows.length, area.rows);
    if (rows.length < area.rows) await breathe();
  }
  return rows;
}

/** Values of a loaded range, or null when it was too large and can be made smaller. */
async function syncedValues(
  context: Excel.RequestContext,
  range: Excel.Range,
  divisible: boolean,
): Promise<unknown[][] | null> {
  try {
    await context.sync();
  } catch (error) {
    if (divisible && isPayloadLimit(error)) return null;
    throw error;
  }
  // Excel on the web answers null instead of an error for very large ranges.
  const values = range.values as unknown[][] | null;
  if (values === null && !divisible) throw new Error('no values');
  return values;
}
