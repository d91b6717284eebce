import type { DossierStore, Fault } from '../../app/ports';
import {
  type DossierEvent,
  decodeEvents,
  dossierColumns,
  dossierColumnsAmong,
  dossierTable,
  type EventRow,
  encodeEvents,
  fail,
  ok,
  type Result,
} from '../../core/index';
import type { Refusal } from '../../host/workbook/refusal';
import type { Table } from '../../host/workbook/tableList';
import type { Workbook } from '../../host/workbook/workbook';
import { type Located, locateTable, textsOf } from './located';
import { makeTextTable, writeTexts } from './writeTable';

/** The dossier as a table of texts in an opened workbook; saving the file is for whoever opened it. */
export function createWorkbookDossier(workbook: Workbook): DossierStore {
  const find = (): { table: Table; located: Located } | null => {
    const table = workbook.tables.byName(dossierTable.table);
    const located = table === undefined ? null : locateTable(workbook, table);
    return table === undefined || located === null ? null : { table, located };
  };
  return {
    async load() {
      const found = find();
      if (found === null) return ok({ events: [], damaged: [], gone: 0 });
      const columns = columnsOf(found.located);
      if (!columns.ok) return columns;
      const events = eventsOf(found.located, columns.value);
      return events.ok ? ok({ events: events.value, damaged: [], gone: 0 }) : events;
    },
    async append(events) {
      const rows = encodeEvents(events);
      if (!rows.ok) return fail({ code: 'unexpected', detail: rows.error });
      const found = find();
      if (found === null) return done(makeTextTable(workbook, dossierTable, dossierColumns, rows.value));
      const columns = columnsOf(found.located);
      if (!columns.ok) return columns;
      const ids = new Set(textsOf(found.located, columns.value.slice(0, 1)).map(([id]) => id));
      const fresh = rows.value.filter(([id]) => !ids.has(id));
      return fresh.length === 0 ? ok(undefined) : done(addRows(workbook, found, columns.value, fresh));
    },
  };
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

function eventsOf(located: Located, columns: readonly number[]): Result<readonly DossierEvent[], Fault> {
  const { events, issues } = decodeEvents(textsOf(located, columns), located.body.row + 1);
  const [first] = issues;
  return first === undefined ? ok(events) : fail(damaged(located, first.row, first.code));
}

/** Makes room below the table, so that nothing that stands there is written over, and writes the rows. */
function addRows(
  workbook: Workbook,
  { table, located }: { table: Table; located: Located },
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
