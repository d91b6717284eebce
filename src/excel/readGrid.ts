import type { SheetReading } from '../app/ports';
import { type CellValue, type Grid, HEAD_ROWS, TAIL_ROWS } from '../core/index';
import { type Asked, type Rectangle, type Run, readBlocks, stopIfAsked } from './blocks';
import { cellValue } from './cellValue';
import { formatTable } from './formatTable';
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

  refuseAbove(MAX_OUTER_CELLS, (head.count + tail.count) * area.columns);
  const rows: CellValue[][] = new Array(area.rows);
  const formats = formatTable(area.rows, area.columns);
  const read = async (runs: readonly Run[], columns: readonly number[], formatted: readonly number[]) => {
    const take = (row: number, column: number, content: unknown): void => {
      const cells = rows[row] ?? new Array<CellValue>(area.columns).fill(null);
      cells[column] = cellValue(content);
      rows[row] = cells;
    };
    const asked: readonly Asked[] = [
      { property: 'values', columns, take },
      { property: 'numberFormat', columns: formatted, take: formats.take },
    ];
    await readBlocks(context, sheet, area, { rows: runs, asked, onBlock, signal });
  };
  let done = 0;
  const onBlock = (block: readonly Run[]): void => {
    formats.close(block);
    done += block.reduce((sum, { count }) => sum + count, 0);
    onRows?.(done, area.rows);
  };

  await read([head, tail], all, all);
  formats.goOnAsIn(head);
  const grid: Grid = {
    sheetName: sheet.name,
    firstRow: area.row + 1,
    firstColumn: area.column + 1,
    rows,
    numberFormats: formats.rows,
    // Excel's JavaScript does not say which calendar the book counts from.
    date1904: false,
  };
  if (between.count === 0) return grid;

  const first = rows.slice(0, head.count);
  const needed = wanted?.({ ...grid, rows: first });
  const columns = needed === undefined ? all : all.filter((column) => needed.includes(column));
  refuseAbove(MAX_CELLS, between.count * columns.length);
  // Numbers are told apart by their format: a date, a currency. In a column of texts it says nothing.
  const ofNumbers = columns.filter((column) => first.some((cells) => typeof cells[column] === 'number'));
  await read([between], columns, ofNumbers);
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
