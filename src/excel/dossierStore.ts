import type { DossierStore, Fault } from '../app/ports';
import {
  type DossierEvent,
  decodeEvents,
  dossierColumns,
  dossierColumnsAmong,
  dossierTable,
  type EventRow,
  encodeEvents,
} from '../core/index';
import { appendRows } from './appendRows';
import { readValues } from './blocks';
import { makeTable } from './newTable';
import { inExcel, writingInExcel } from './run';
import { findTable, type Located, mustBeWritable } from './tables';
import { KnownFault } from './toFault';

/** How often rows that others' edits swept away are written again. */
const ATTEMPTS = 3;

const damaged = (located: Located, row: number, detail: string): KnownFault =>
  new KnownFault({ code: 'table-damaged', detail, sheet: located.sheetName, row });

function columnsOf(located: Located): readonly number[] {
  const columns = dossierColumnsAmong(located.headers);
  if (!columns.ok) throw damaged(located, located.body.row, `column ${columns.error}`);
  return columns.value;
}

async function load(context: Excel.RequestContext, located: Located): Promise<readonly DossierEvent[]> {
  const columns = columnsOf(located);
  const values = await readValues(context, located.sheet, located.body);
  const rows = values.map((row) => columns.map((column) => String(row[column] ?? '')));
  const { events, issues } = decodeEvents(rows, located.body.row + 1);
  const first = issues[0];
  if (first !== undefined) throw damaged(located, first.row, first.code);
  return events;
}

/** Ids in the table now. */
async function idsIn(context: Excel.RequestContext, located: Located): Promise<ReadonlySet<string>> {
  const column = located.body.column + (columnsOf(located)[0] ?? 0);
  const values = await readValues(context, located.sheet, { ...located.body, column, columns: 1 });
  return new Set(values.map((row) => String(row[0])));
}

function encoded(events: readonly DossierEvent[]): readonly EventRow[] {
  const rows = encodeEvents(events);
  if (!rows.ok) throw new KnownFault({ code: 'unexpected', detail: rows.error });
  return rows.value;
}

/** Writes the rows that the table does not have yet; gives those that are still missing afterwards. */
async function writeMissing(
  context: Excel.RequestContext,
  rows: readonly EventRow[],
): Promise<readonly EventRow[]> {
  const located = await findTable(context, dossierTable.table);
  if (located === null) {
    await makeTable(context, dossierTable, dossierColumns, rows);
  } else {
    const known = await idsIn(context, located);
    const fresh = rows.filter(([id]) => !known.has(id));
    if (fresh.length === 0) return [];
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
  const written = await findTable(context, dossierTable.table);
  const ids = written === null ? new Set<string>() : await idsIn(context, written);
  return rows.filter(([id]) => !ids.has(id));
}

/** The dossier as a table of texts in the open workbook, through Office.js. */
export function createDossierStore(): DossierStore {
  return {
    load: () =>
      inExcel(async (context) => {
        const located = await findTable(context, dossierTable.table);
        const events = located === null ? [] : await load(context, located);
        return { events, damaged: [], gone: 0 };
      }),
    append: (events) =>
      writingInExcel(async (context) => {
        let missing = encoded(events);
        for (let attempt = 0; attempt < ATTEMPTS && missing.length > 0; attempt += 1)
          missing = await writeMissing(context, missing);
        if (missing.length === 0) return;
        const lost: Fault = { code: 'unexpected', detail: 'dossier rows vanish', sheet: dossierTable.sheet };
        throw new KnownFault(lost);
      }),
  };
}
