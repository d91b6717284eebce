import type { Grid } from '../grid';
import { textFingerprint } from '../textFingerprint';
import { isBlank } from '../values/cells';
import { columnProfile } from './columnProfile';
import type { Header } from './header';
import { fields } from './headerScore';
import { isItemLike } from './itemLike';
import { HEAD_ROWS, ROWS_SEARCHED } from './rowsLookedAt';

/** Most rows at the top must look like items, or it is no table of them. */
const MOST = 0.5;
/** Columns that nearly all items fill tell one layout from another: the rest comes and goes. */
const NEARLY_ALL = 0.9;

/**
 * A table of items without names above its columns, as a csv file may be: where it begins, and columns of which
 * nothing is known. Which is which a person says; `shape` finds that again in the next export. Null when the sheet has
 * no such table.
 */
export function namelessTable(grid: Grid): Header | null {
  const head = grid.rows.slice(0, HEAD_ROWS);
  const itemRows = head.flatMap((_, row) => (isItemLike(grid, row) ? [row] : []));
  const filledRows = head.slice(0, ROWS_SEARCHED).filter((cells) => filledIn(cells) > 0);
  const found = itemRows.filter((row) => row < ROWS_SEARCHED).length;
  if (found === 0 || found < filledRows.length * MOST) return null;
  const items: Grid = {
    ...grid,
    rows: itemRows.map((row) => grid.rows[row] ?? []),
    numberFormats: itemRows.map((row) => grid.numberFormats[row] ?? []),
  };
  const names = (grid.rows[0] ?? []).map(() => '');
  const all = names.flatMap((_, column) => {
    const kind = kindOf(items, column);
    return kind === null ? [] : [{ place: column + grid.firstColumn, kind }];
  });
  // Behind the last date or amount stand remarks, which another month may not have.
  const kinds = all.slice(0, all.findLastIndex(({ kind }) => kind !== 'other') + 1);
  // What has fewer cells than half a row of items stands above the table.
  const start = head.findIndex((cells) => filledIn(cells) >= Math.max(2, kinds.length / 2));
  return {
    firstRow: start,
    row: start - 1,
    names,
    columns: [],
    ages: [],
    scores: fields.map(() => names.map(() => 0)),
    shape: textFingerprint(
      ['nameless', ...kinds.map(({ place, kind }) => `${place} ${kind}`)].join('\u0000'),
    ),
  };
}

const filledIn = (cells: Grid['rows'][number]): number => cells.filter((cell) => !isBlank(cell)).length;

/** What nearly all items have in a column, in no more detail than every month has it; null where some have nothing. */
function kindOf(items: Grid, column: number): 'date' | 'money' | 'other' | null {
  const sampled = items.rows.filter((row) => !isBlank(row[column])).length;
  if (sampled < items.rows.length * NEARLY_ALL) return null;
  const { filled, dates, decimals } = columnProfile(items, column, 0);
  if (decimals >= filled * MOST) return 'money';
  return dates >= filled * NEARLY_ALL ? 'date' : 'other';
}
