import type { DossierStore } from '../app/ports';
import {
  archiveTable,
  type DossierEvent,
  dossierTable,
  type EventRow,
  encodeEvents,
  goneSince,
  heldIn,
  markOf,
} from '../core/index';
import { freshMark, keepMark, markFor, readMark } from './dossierMark';
import { idsIn, idsInArchive, rowsOf, writeEvents } from './dossierTable';
import { inExcel, writingInExcel } from './run';
import { findTable } from './tables';
import { KnownFault } from './toFault';

/** Events as rows; one that a row cannot hold is a fault. */
export function encoded(events: readonly DossierEvent[]): readonly EventRow[] {
  const rows = encodeEvents(events);
  if (!rows.ok) throw new KnownFault({ code: 'unexpected', detail: rows.error });
  return rows.value;
}

/** Ids in the table and in its archive. */
export async function allIds(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const here = await idsIn(context, await findTable(context, dossierTable.table));
  return new Set([...here, ...(await idsInArchive(context))]);
}

/** The dossier as a table of texts in the open workbook, through Office.js. */
export function createDossierStore(): DossierStore {
  return {
    load: ({ archive } = { archive: false }) =>
      inExcel(async (context) => {
        const located = await findTable(context, dossierTable.table);
        const table = located === null ? [] : [await rowsOf(context, located)];
        const old = await findTable(context, archiveTable.table);
        const archived = await idsIn(context, old);
        if (archive && old !== null) table.push(await rowsOf(context, old));
        const held = heldIn(table, archived, readMark());
        return held.gone === 0 ? held : heldIn(table, archived, await freshMark());
      }),
    append: (events) =>
      writingInExcel(async (context) => {
        const archived = await idsInArchive(context);
        const rows = encoded(events).filter(([id]) => !archived.has(id));
        if (rows.length === 0) return;
        const here = await writeEvents(context, dossierTable, rows);
        const before = new Set([...here, ...archived]);
        const mark = await markFor(before);
        // All that is there now is known, also what a colleague added; but while something is gone it stays told.
        if (mark === null || goneSince(mark, before) === 0)
          await keepMark(markOf(new Set([...before, ...rows.map(([id]) => id)])));
      }),
  };
}
