import type { SheetReading } from '../app/ports';
import { type CellValue, type Grid, HEAD_ROWS, TAIL_ROWS } from '../core/index';
import { type Rectangle, readBlocks, stopIfAsked } from './blocks';
import { cellValue } from './cellValue';
import { columnFormats } from './columnFormats';
import { KnownFault } from './toFault';

/** More cells of wanted columns than any list of open items has: there is a stray value far below it. */
const MAX_CELLS = 6_000_000;
/** More cells of the first and the last rows than any list has: there is a stray value far beside it. */
const MAX_OUTER_CELLS = 1_000_000;

/**
 * Reads the used range of a sheet: all columns of its first rows and its last, and of the rows between those that the
 * first rows call for.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { wanted, onRows, signal }: SheetReading,
): Promise<Grid> {
  stopIfAsked(signal);
  const area = await usedArea(context, sheet);
  const head = { from: 0, count: Math.min(HEAD_ROWS, area.rows) };
  const end = Math.max(head.count, area.rows - TAIL_ROWS);
  const tail = { from: end, count: area.rows - end };
  const between = { from: head.count, count: end - head.count };
  const all = Array.from({ length: area.columns }, (_, column) => column);
  const refuseAbove = (most: number, cells: number): void => {
    const detail = `${area.rows} x ${area.columns}`;
    if (cells > most) throw new KnownFault({ code: 'sheet-too-large', detail, sheet: sheet.name });
  };

  const into: CellValue[][] = new Array(area.rows);
  let done = 0;
  const onBlock = (count: number): void => {
    done += count;
    onRows?.(done, area.rows);
  };
  refuseAbove(MAX_OUTER_CELLS, (head.count + tail.count) * area.columns);
  const formats = columnFormats(sheet, area);
  const how = { read: cellValue, into, onBlock, signal };
  await readBlocks(context, sheet, area, {
    ...how,
    rows: [head, tail],
    columns: all,
    alongside: formats.ask,
  });
  const grid: Grid = {
    sheetName: sheet.name,
    firstRow: area.row + 1,
    firstColumn: area.column + 1,
    rows: into,
    numberFormats: formats.read(),
    // Excel's JavaScript does not say which calendar the book counts from.
    date1904: false,
  };

  const needed = between.count === 0 ? undefined : wanted?.({ ...grid, rows: into.slice(0, head.count) });
  const columns = needed === undefined ? all : all.filter((column) => needed.includes(column));
  refuseAbove(MAX_CELLS, between.count * columns.length);
  await readBlocks(context, sheet, area, { ...how, rows: [between], columns });
  const unread = all.filter((column) => !columns.includes(column));
  return unread.length === 0 ? grid : { ...grid, unread };
}

async function usedArea(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Rectangle> {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) throw new KnownFault({ code: 'sheet-empty', detail: '', sheet: sheet.name });
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}
