import type { Fault } from '../app/ports';
import {
  archiveTable,
  decodeEvent,
  dossierColumns,
  dossierColumnsAmong,
  type dossierTable,
  type EventRow,
  idsInRows,
  type TableRows,
} from '../core/index';
import { appendRows } from './appendRows';
import { type Rectangle, readValues, runsOf } from './blocks';
import { makeTable } from './newTable';
import { findTable, type Located, mustBeWritable } from './tables';
import { KnownFault } from './toFault';

/** A table of events: the dossier's, or its archive's. */
export type EventTable = typeof dossierTable | typeof archiveTable;

/** How often rows that others' edits swept away are written again. */
const ATTEMPTS = 3;

/** Runs of rows that are deleted in one request. */
const RUNS_AT_ONCE = 200;

/** Place of each column of ours in the table; one that lacks is damage of the whole. */
function columnsOf({ headers, sheetName, body }: Located): readonly number[] {
  const columns = dossierColumnsAmong(headers);
  if (columns.ok) return columns.value;
  const detail = `column ${columns.error}`;
  throw new KnownFault({ code: 'table-damaged', detail, sheet: sheetName, row: body.row });
}

/** The rows of a table as texts. */
export async function rowsOf(context: Excel.RequestContext, located: Located): Promise<TableRows> {
  const columns = columnsOf(located);
  const values = await readValues(context, located.sheet, located.body);
  const rows = values.map((row) => columns.map((column) => String(row[column] ?? '')));
  return { sheet: located.sheetName, firstRow: located.body.row + 1, rows };
}

/** Ids in the table; none where there is no table. */
export async function idsIn(
  context: Excel.RequestContext,
  located: Located | null,
): Promise<ReadonlySet<string>> {
  if (located === null) return new Set();
  const column = located.body.column + (columnsOf(located)[0] ?? 0);
  const area: Rectangle = { ...located.body, column, columns: 1 };
  const values = await readValues(context, located.sheet, area);
  return idsInRows(values.map((row) => [String(row[0] ?? '')]));
}

export const idsInArchive = async (context: Excel.RequestContext): Promise<ReadonlySet<string>> =>
  idsIn(context, await findTable(context, archiveTable.table));

/** Of the ids that a table has, those whose row is an event: a damaged one does not keep its event from coming back. */
async function intactOf(
  context: Excel.RequestContext,
  located: Located,
  known: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (![...wanted].some((id) => known.has(id))) return new Set();
  const { rows, firstRow } = await rowsOf(context, located);
  return new Set(
    rows.flatMap((row, index) => {
      const id = row[0] ?? '';
      return wanted.has(id) && decodeEvent(row, firstRow + index).ok ? [id] : [];
    }),
  );
}

/** What came of writing: ids that were there before, and rows that are still missing. */
interface Written {
  readonly before: ReadonlySet<string>;
  readonly missing: readonly EventRow[];
}

/** Writes the rows that the table does not have, making it where there is none. */
async function writeMissing(
  context: Excel.RequestContext,
  name: EventTable,
  rows: readonly EventRow[],
): Promise<Written> {
  const located = await findTable(context, name.table);
  const before = await idsIn(context, located);
  if (located === null) {
    await makeTable(context, name, dossierColumns, rows);
  } else {
    const known = await intactOf(context, located, before, idsInRows(rows));
    const fresh = rows.filter(([id]) => !known.has(id));
    if (fresh.length === 0) return { before, missing: [] };
    await mustBeWritable(context, located);
    const columns = columnsOf(located);
    const order = dossierColumns
      .map((_, index) => index)
      .sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
    await appendRows(
      context,
      located,
      order.map((index) => columns[index] ?? 0),
      fresh.map((row) => order.map((index) => row[index] ?? '')),
    );
  }
  const ids = await idsIn(context, await findTable(context, name.table));
  return { before, missing: rows.filter(([id]) => !ids.has(id)) };
}

/** Writes the rows that the table does not have, and looks that they are there; gives the ids that were there before. */
export async function writeEvents(
  context: Excel.RequestContext,
  name: EventTable,
  rows: readonly EventRow[],
): Promise<ReadonlySet<string>> {
  let { before, missing } = await writeMissing(context, name, rows);
  for (let attempt = 1; attempt < ATTEMPTS && missing.length > 0; attempt += 1)
    ({ missing } = await writeMissing(context, name, missing));
  if (missing.length === 0) return before;
  const lost: Fault = { code: 'unexpected', detail: 'dossier rows vanish', sheet: name.sheet };
  throw new KnownFault(lost);
}

/**
 * Takes the rows with these ids out of the table, the last first, so that the others keep their places until then. What
 * a colleague's edit between reading and deleting put in their places is written again.
 */
export async function removeEvents(
  context: Excel.RequestContext,
  name: EventTable,
  ids: ReadonlySet<string>,
): Promise<void> {
  const located = await findTable(context, name.table);
  if (located === null) return;
  const { rows } = await rowsOf(context, located);
  const found = rows.flatMap(([id = ''], row) => (ids.has(id) ? [row] : []));
  if (found.length === 0) return;
  await mustBeWritable(context, located);
  const { sheet, body } = located;
  const runs = runsOf(found).toReversed();
  for (let start = 0; start < runs.length; start += RUNS_AT_ONCE) {
    for (const { from, count } of runs.slice(start, start + RUNS_AT_ONCE))
      sheet
        .getRangeByIndexes(body.row + from, body.column, count, body.columns)
        .delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  }
  const left = await idsIn(context, await findTable(context, name.table));
  const lost = rows.filter(([id = '']) => id !== '' && !ids.has(id) && !left.has(id));
  if (lost.length > 0) await writeEvents(context, name, lost.map(asRow));
}

const asRow = ([
  id = '',
  at = '',
  by = '',
  kind = '',
  item = '',
  customer = '',
  detail = '',
]: readonly string[]): EventRow => [id, at, by, kind, item, customer, detail];
