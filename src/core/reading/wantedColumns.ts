import { inPieces, runThrough, type Sliced } from '../sliced';
import { amountFields } from './amountFields';
import { type CellValue, type Grid, headOf } from './grid';
import { chosenHeader } from './header/chosenHeader';
import { findHeader } from './header/findHeader';
import { type Header, LEAST_CONFIDENCE } from './header/header';
import { fields } from './header/headerScore';
import { HEAD_ROWS, TAIL_ROWS } from './header/rowsLookedAt';
import { layoutOf } from './layout';
import type { ReadingOptions } from './readOpenItems';
import { readRows } from './rows/readRows';
import { documentKindReader } from './values/documentKind';

/** Rows of which every column is read, because they show what columns are, or state totals: the first and the last. */
const isOuter = (at: number, rows: number): boolean => at < HEAD_ROWS || at >= rows - TAIL_ROWS;

/**
 * Columns (index from 0, ascending) that the reading of a sheet needs of every row, judged by its first rows: those
 * of a field, those that may be the amount in another currency, those without a name, and those in which a row that
 * is no item has anything, since totals and customers above their items may stand there. All, where no header is
 * found.
 * @param head the first `HEAD_ROWS` rows of the sheet: see `headOf`
 */
export function wantedColumns(head: Grid, options: ReadingOptions): readonly number[] {
  const recognised = findHeader(head);
  if (recognised === null) return (head.rows[0] ?? []).map((_, column) => column);
  const header = chosenHeader(recognised, options.layouts, head.firstColumn).header;
  const wanted = new Set([
    ...header.columns.map(({ column }) => column),
    ...header.ages.map(({ column }) => column),
    ...moneyColumns(header),
    ...header.names.flatMap((name, column) => (name === '' ? [column] : [])),
  ]);
  for (const row of rowsThatAreNoItems(head, header))
    for (const [column, cell] of row.entries()) if (isFilled(cell)) wanted.add(column);
  return [...wanted].sort((one, other) => one - other);
}

/** Which currency an amount is in, all rows of these columns tell. */
const moneyColumns = ({ names, scores }: Header): number[] =>
  names.flatMap((_, column) =>
    fields.some(
      (field, at) =>
        (field === 'currency' || amountFields.includes(field)) &&
        (scores[at]?.[column] ?? 0) >= LEAST_CONFIDENCE,
    )
      ? [column]
      : [],
  );

const isFilled = (cell: CellValue): boolean => cell !== null && cell !== '';

/** Rows below the header other than items and the header's own words again: sums, customers, notes. */
function rowsThatAreNoItems(head: Grid, header: Header): Grid['rows'] {
  const context = {
    grid: head,
    layout: layoutOf(head, header, undefined, new Set()),
    administration: '',
    currency: 'EUR',
    countedFrom: 0,
    kindOf: documentKindReader(),
  };
  const { items, skipped } = runThrough(readRows(context));
  const known = new Set([
    ...items.map(({ row }) => row),
    ...skipped.flatMap(({ row, reason }) => (reason === 'unreadable' || reason === 'header' ? [row] : [])),
  ]);
  return head.rows.filter((_, at) => at > header.row && !known.has(at + head.firstRow));
}

/**
 * A sheet without what its reading does not need: between the first rows and the last, the other columns' cells are
 * null. So a large sheet is read as if they had not been asked for, whether they were or not; a row that has nothing
 * but a note in one of them counts as blank.
 */
export function* withoutUnwanted(grid: Grid, options: ReadingOptions): Sliced<Grid> {
  const { rows, unread = [] } = grid;
  if (rows.length <= HEAD_ROWS + TAIL_ROWS) return grid;
  const without = new Set([...wantedColumns(headOf(grid), options), ...unread]);
  const left = (rows[0] ?? []).flatMap((_, column) => (without.has(column) ? [] : [column]));
  if (left.length === 0) return grid;
  const made: CellValue[][] = [];
  yield* inPieces(rows.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const row = [...(rows[at] ?? [])];
      if (!isOuter(at, rows.length)) for (const column of left) row[column] = null;
      made.push(row);
    }
  });
  return { ...grid, rows: made };
}
