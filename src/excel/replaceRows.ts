import type { NewTable, RawRow } from '../app/ports';
import type { RuleTable } from '../wording/tables/names';
import { rowsBelow } from './appendRows';
import { readValues } from './blocks';
import { cellValue } from './cellValue';
import { type Placed, placedRows, queueRows } from './placedRows';
import { planRows } from './rowPlan';
import { type Located, mustBeWritable } from './tables';
import { KnownFault } from './toFault';

/** What is replaced and by what: see `RulesTables.replace`. */
export interface Replacement {
  /** Rows that were read, ascending. */
  readonly at: readonly RawRow[];
  readonly made: NewTable;
  readonly goesOn?: readonly (number | null)[] | undefined;
}

/** Puts rows into the place of others: see `RulesTables.replace`. */
export async function replaceRows(
  context: Excel.RequestContext,
  table: RuleTable,
  located: Located,
  { at, made, goesOn }: Replacement,
): Promise<void> {
  const rows = placedRows(table, located, made);
  await mustBeWritable(context, located);
  await mustHold(context, located, at);
  const [first] = at;
  if (first === undefined) {
    if (rows.length > 0) queueRows(located, await rowsBelow(context, located, rows.length), rows);
  } else {
    const { puts, taken, given } = planRows(at, rows.length, goesOn);
    for (const { before, count } of puts) putIn(located, before - 1, count);
    for (const row of taken) takeOut(located, row - 1);
    const own = rows.map((row, place) => {
      const from = given[place] ?? null;
      const goesOnWith = goesOn === undefined ? place : (goesOn[place] ?? -1);
      return from === null ? changedCells(at[goesOnWith], row) : [...otherCells(at[from], row), ...row];
    });
    queueRows(located, first.row - 1, own);
  }
  await context.sync();
}

/** Puts blank rows in before a row (from 0) of the table, or at its end. */
function putIn({ sheet, body, table, headers }: Located, row: number, count: number): void {
  if (table === null) {
    const area = sheet.getRangeByIndexes(row, body.column, count, body.columns);
    area.insert(Excel.InsertShiftDirection.down);
    return;
  }
  const index = row - body.row;
  const blank = Array.from({ length: count }, () => headers.map(() => ''));
  table.rows.add(index < body.rows ? index : undefined, blank);
}

/** Takes a row (from 0) out of the table; what stands below moves up, and beside it stays. */
function takeOut({ sheet, body, table }: Located, row: number): void {
  if (table === null)
    sheet.getRangeByIndexes(row, body.column, 1, body.columns).delete(Excel.DeleteShiftDirection.up);
  else table.rows.getItemAt(row - body.row).delete();
}

/** Cells of a row that stays where it is, without those that say it already: a formula or a format of theirs is kept. */
const changedCells = (now: RawRow | undefined, cells: readonly Placed[]): readonly Placed[] =>
  now === undefined
    ? cells
    : cells.filter(({ column, cell }) => {
        const content = now.cells[column]?.content ?? '';
        return content !== (typeof cell === 'string' ? cell : cell.value);
      });

/** What a row had in the columns that the cells of the row that goes on with it are not for. */
function otherCells(from: RawRow | undefined, cells: readonly Placed[]): readonly Placed[] {
  const written = new Set(cells.map(({ column }) => column));
  return (from?.cells ?? []).flatMap(({ content, format }, column): readonly Placed[] => {
    if (content === null || written.has(column)) return [];
    if (typeof content === 'number') return [{ column, cell: { value: content, format } }];
    return [{ column, cell: String(content) }];
  });
}

/** Stops with a fault where a row is not as it was read: somebody wrote, sorted or inserted meanwhile. */
async function mustHold(
  context: Excel.RequestContext,
  { sheet, sheetName, body }: Located,
  at: readonly RawRow[],
): Promise<void> {
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return;
  const inside = first.row > body.row && last.row <= body.row + body.rows;
  const area = { ...body, row: first.row - 1, rows: last.row - first.row + 1 };
  const now = inside ? await readValues(context, sheet, area) : [];
  const changed = at.find(({ row, cells }) => {
    const values = now[row - first.row] ?? [];
    return (
      cells.length !== body.columns ||
      cells.some(({ content }, column) => cellValue(values[column]) !== content)
    );
  });
  if (!inside || changed !== undefined)
    throw new KnownFault({
      code: 'rules-changed',
      detail: '',
      sheet: sheetName,
      row: (changed ?? first).row,
    });
}
