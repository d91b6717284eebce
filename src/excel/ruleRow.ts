import type { NewCell, NewTable, RawRow } from '../app/ports';
import type { RuleTable } from '../wording/tables/names';
import { columnsOf } from '../wording/tables/recognise';
import { rowsBelow } from './appendRows';
import { readValues, runsOf } from './blocks';
import { cellValue } from './cellValue';
import { type Located, mustBeWritable } from './tables';
import { KnownFault } from './toFault';
import { hasLines, queueCells } from './writeCells';

/** A cell and the column (from 0) of the table that it goes into. */
interface Placed {
  readonly column: number;
  readonly cell: NewCell;
}

/** Writes the one row of `made` over a row that was read, else directly below the table: see `RulesTables.write`. */
export async function writeRuleRow(
  context: Excel.RequestContext,
  table: RuleTable,
  located: Located,
  at: RawRow | null,
  made: NewTable,
): Promise<void> {
  const placed = placedCells(table, located, made);
  await mustBeWritable(context, located);
  if (at !== null) await mustHold(context, located, at);
  const row = at === null ? await rowsBelow(context, located, 1) : at.row - 1;
  const cells = new Map(placed.map(({ column, cell }) => [column, cell]));
  for (const { from, count } of runsOf([...cells.keys()])) {
    const run = Array.from({ length: count }, (_, index) => cells.get(from + index) ?? '');
    const range = queueCells(located.sheet, { row, column: located.body.column + from }, [run]);
    if (run.some(hasLines)) range.format.wrapText = true;
  }
  await context.sync();
}

/** Takes a row that was read out of its table: see `RulesTables.remove`. */
export async function removeRuleRow(
  context: Excel.RequestContext,
  located: Located,
  at: RawRow,
): Promise<void> {
  await mustBeWritable(context, located);
  await mustHold(context, located, at);
  const { sheet, body, table } = located;
  if (table === null)
    sheet.getRangeByIndexes(at.row - 1, body.column, 1, body.columns).delete(Excel.DeleteShiftDirection.up);
  else table.rows.getItemAt(at.row - 1 - body.row).delete();
  await context.sync();
}

/** The cells of the row by the columns of the table, ascending; blank ones need no column. */
function placedCells(
  table: RuleTable,
  { headers, sheetName }: Located,
  { headers: own, rows: [cells = []] }: NewTable,
): readonly Placed[] {
  const places: ReadonlyMap<string, number> = columnsOf[table](headers);
  const known: ReadonlyMap<string, number> = columnsOf[table](own);
  return [...known]
    .flatMap(([name, index]): Placed[] => {
      const cell = cells[index] ?? '';
      const column = places.get(name);
      if (column !== undefined) return [{ column, cell }];
      if (cell === '') return [];
      const detail = own[index] ?? name;
      throw new KnownFault({ code: 'rules-column-missing', detail, sheet: sheetName });
    })
    .sort((one, other) => one.column - other.column);
}

/** Stops with a fault where the row is not as it was read: somebody wrote, sorted or inserted meanwhile. */
async function mustHold(
  context: Excel.RequestContext,
  located: Located,
  { row, cells }: RawRow,
): Promise<void> {
  const { sheet, sheetName, body } = located;
  const inside = row > body.row && row <= body.row + body.rows && cells.length === body.columns;
  const [now = []] = inside ? await readValues(context, sheet, { ...body, row: row - 1, rows: 1 }) : [];
  if (inside && cells.every(({ content }, at) => cellValue(now[at]) === content)) return;
  throw new KnownFault({ code: 'rules-changed', detail: '', sheet: sheetName, row });
}
