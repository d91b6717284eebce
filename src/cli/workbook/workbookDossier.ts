import type { DossierStore, Fault } from '../../app/ports';
import {
  archiveTable,
  type DossierMark,
  decodeMark,
  dossierColumns,
  dossierColumnsAmong,
  dossierMarkKey,
  dossierTable,
  type EventRow,
  encodeEvents,
  encodeMark,
  fail,
  goneSince,
  heldIn,
  idsInRows,
  markOf,
  ok,
  type Result,
  type TableRows,
} from '../../core/index';
import type { Refusal } from '../../host/workbook/refusal';
import type { Table } from '../../host/workbook/tableList';
import type { Workbook } from '../../host/workbook/workbook';
import { type Located, locateTable, textsOf } from './located';
import { makeTextTable, writeTexts } from './writeTable';

/** The dossier as a table of texts in an opened workbook; saving the file is for whoever opened it. */
export function createWorkbookDossier(workbook: Workbook): DossierStore {
  const find = (name: string): Found | null => {
    const table = workbook.tables.byName(name);
    const located = table === undefined ? null : locateTable(workbook, table);
    return table === undefined || located === null ? null : { table, located };
  };
  const here = () => rowsOf(find(dossierTable.table));
  const old = () => rowsOf(find(archiveTable.table));
  return {
    async load({ archive } = { archive: false }) {
      const [table, archived] = [here(), old()];
      if (!table.ok) return table;
      if (!archived.ok) return archived;
      const tables = archive ? [table.value, archived.value] : [table.value];
      return ok(heldIn(tables, idsInRows(archived.value.rows), markIn(workbook)));
    },
    async append(events) {
      const encoded = encodeEvents(events);
      if (!encoded.ok) return fail({ code: 'unexpected', detail: encoded.error });
      const [table, archived] = [here(), old()];
      if (!table.ok) return table;
      if (!archived.ok) return archived;
      const { events: intact } = heldIn([table.value, archived.value], new Set(), null);
      const known = new Set(intact.map(({ id }) => id));
      const fresh = encoded.value.filter(([id]) => !known.has(id));
      if (fresh.length === 0) return ok(undefined);
      const found = find(dossierTable.table);
      const columns = found === null ? ok([]) : columnsOf(found.located);
      if (!columns.ok) return columns;
      const written =
        found === null
          ? done(makeTextTable(workbook, dossierTable, dossierColumns, fresh))
          : done(addRows(workbook, found, columns.value, fresh));
      if (!written.ok) return written;
      const before = idsInRows([...table.value.rows, ...archived.value.rows]);
      const mark = markIn(workbook);
      if (mark === null || goneSince(mark, before) === 0)
        keepMark(workbook, markOf(new Set([...before, ...fresh.map(([id]) => id)])));
      return written;
    },
  };
}

/** What the dossier held when it was last written; null when the workbook's settings do not say. */
function markIn(workbook: Workbook): DossierMark | null {
  try {
    return decodeMark(JSON.parse(workbook.settings.all().get(dossierMarkKey) ?? 'null'));
  } catch {
    return null;
  }
}

function keepMark(workbook: Workbook, mark: DossierMark): void {
  const settings = new Map(workbook.settings.all());
  settings.set(dossierMarkKey, JSON.stringify(encodeMark(mark)));
  workbook.settings.replace(settings);
}

interface Found {
  readonly table: Table;
  readonly located: Located;
}

/** The rows of a table as texts; none where there is no table. */
function rowsOf(found: Found | null): Result<TableRows, Fault> {
  if (found === null) return ok({ sheet: '', firstRow: 1, rows: [] });
  const { located } = found;
  const columns = columnsOf(located);
  if (!columns.ok) return columns;
  const rows = textsOf(located, columns.value);
  return ok({ sheet: located.sheet.name, firstRow: located.body.row + 1, rows });
}

const damaged = ({ sheet }: Located, row: number, detail: string): Fault => ({
  code: 'table-damaged',
  detail,
  sheet: sheet.name,
  row,
});

function columnsOf(located: Located): Result<readonly number[], Fault> {
  const columns = dossierColumnsAmong(located.headers);
  return columns.ok ? columns : fail(damaged(located, located.body.row, `column ${columns.error}`));
}

/** Makes room below the table, so that nothing that stands there is written over, and writes the rows. */
function addRows(
  workbook: Workbook,
  { table, located }: Found,
  columns: readonly number[],
  rows: readonly EventRow[],
): Result<unknown, Refusal> {
  const { body, sheet } = located;
  const at = { row: body.row + body.rows, column: body.column };
  const texts = rows.map((row) => {
    const cells: string[] = located.headers.map(() => '');
    for (const [index, column] of columns.entries()) cells[column] = row[index] ?? '';
    return cells;
  });
  const moved = workbook.shifter.insert(
    { sheet: sheet.id, ...at, rows: rows.length, columns: body.columns },
    'down',
    'add-in',
  );
  if (!moved.ok) return moved;
  const grown = workbook.tables.resize(table, { ...table.area, rows: table.area.rows + rows.length });
  return grown.ok ? writeTexts(workbook, sheet, at, texts) : grown;
}

/** A refusal of the workbook as a fault. */
function done(result: Result<unknown, Refusal>): Result<void, Fault> {
  if (result.ok) return ok(undefined);
  const { code } = result.error;
  const isProtected = code === 'sheet-protected';
  return fail({
    code: isProtected ? 'sheet-protected' : 'workbook-unavailable',
    detail: code,
    sheet: dossierTable.sheet,
  });
}
