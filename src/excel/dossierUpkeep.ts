import type { DossierUpkeep } from '../app/ports';
import { archiveTable, dossierTable, goneSince, heldIn, markOf, markWithout } from '../core/index';
import { keepMark, markFor } from './dossierMark';
import { allIds, encoded } from './dossierStore';
import { removeEvents, rowsOf, writeEvents } from './dossierTable';
import { forgetFormer } from './ledgerTable';
import { forgetRecord } from './restore/recordSheet';
import { writingInExcel } from './run';
import { findTable } from './tables';

const keepAll = async (context: Excel.RequestContext): Promise<void> =>
  keepMark(markOf(await allIds(context)));

/** What keeps the dossier of the open workbook in order, through Office.js. */
export function createDossierUpkeep(): DossierUpkeep {
  return {
    accept: () => writingInExcel(keepAll),
    // First there, then no longer here: broken off in between, both have them, which does no harm.
    archive: (ids) =>
      writingInExcel(async (context) => {
        const located = await findTable(context, dossierTable.table);
        if (located === null || ids.size === 0) return;
        const { events } = heldIn([await rowsOf(context, located)], new Set(), null);
        const old = events.filter(({ id }) => ids.has(id));
        if (old.length === 0) return;
        await writeEvents(context, archiveTable, encoded(old));
        await removeEvents(context, dossierTable, new Set(old.map(({ id }) => id)));
      }),
    erase: (ids) =>
      writingInExcel(async (context) => {
        const before = await allIds(context);
        const mark = await markFor(before);
        await removeEvents(context, dossierTable, ids);
        await removeEvents(context, archiveTable, ids);
        // What the record of changes keeps of rows, and the reading before the last, may name who must be forgotten.
        await forgetRecord(context);
        await forgetFormer(context);
        if (mark === null || goneSince(mark, before) === 0) await keepAll(context);
        else await keepMark(markWithout(mark, new Set([...ids].filter((id) => before.has(id)))));
      }),
  };
}
