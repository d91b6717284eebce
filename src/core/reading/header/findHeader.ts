import { amountFields } from '../amountFields';
import type { Grid } from '../grid';
import { ageColumns } from './ageColumns';
import { columnsUnder } from './columnsUnder';
import type { Header, HeaderColumn, HeaderName } from './header';
import { fields, headerScore } from './headerScore';
import { headerText } from './headerText';
import { isItemLike } from './itemLike';
import { inOwnCurrency } from './ownCurrency';
import { ROWS_SEARCHED } from './rowsLookedAt';
import { withoutRunningBalance } from './runningBalance';

const CANDIDATES = 3;
/** Words that name a field well enough to count towards a header row. */
const NAMED = 0.6;

const textAt = (grid: Grid, row: number, column: number): string => {
  const cell = grid.rows[row]?.[column];
  return typeof cell === 'string' ? cell.trim() : '';
};

/** Longer texts are remarks, not names of columns. */
const LONGEST_HEADER = 60;

/** Counts the columns of a row whose text names some field. Values repeat down a sheet, so answers are kept. */
function namedColumnCounter(): (names: readonly string[]) => number {
  const answers = new Map<string, boolean>();
  const namesField = (raw: string): boolean => {
    const known = answers.get(raw);
    if (known !== undefined) return known;
    const text = headerText(raw);
    const answer = text.joined !== '' && fields.some((field) => headerScore(text, field) >= NAMED);
    answers.set(raw, answer);
    return answer;
  };
  return (names) => {
    const named = names.filter(
      (raw) => raw !== '' && raw.length <= LONGEST_HEADER && /\p{L}/u.test(raw) && namesField(raw),
    );
    return named.length + ageColumns(names).length;
  };
}

/** Words of a row as one text: a header printed again on the next page is the same header. */
const wordsOf = (names: readonly string[]): string => names.map((name) => headerText(name).joined).join('|');

const namesIn = (grid: Grid, row: number): string[] =>
  (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column));

/** Columns of ages: they hold the amounts of a list that has no column for them. */
export function agesUnder(names: readonly string[], columns: readonly HeaderColumn[]): HeaderName[] {
  if (columns.some(({ field }) => amountFields.includes(field))) return [];
  return ageColumns(names).map((column) => ({ column, header: names[column] ?? '' }));
}

/** Rows that may be the header: names of the columns, in one row or split over two. */
interface Candidate {
  readonly firstRow: number;
  readonly row: number;
  readonly names: readonly string[];
  readonly count: number;
}

/** Dates, amounts and long numbers: the row is one of items. */
const VALUE = /\d{4}|\d[.,/-]\d/;

/** Names split over two rows: `Factuur` above `datum`. Null unless both rows are texts and meet in some column. */
function joinedNames(
  upper: readonly string[],
  lower: readonly string[],
  row: Grid['rows'][number],
): string[] | null {
  if (row.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) return null;
  if (lower.some((name) => VALUE.test(name))) return null;
  const meet = lower.some((name, column) => name !== '' && (upper[column] ?? '') !== '');
  return meet ? lower.map((name, column) => `${upper[column] ?? ''} ${name}`.trim()) : null;
}

function candidatesIn(grid: Grid): Candidate[] {
  const last = Math.min(grid.rows.length, ROWS_SEARCHED);
  const namedColumns = namedColumnCounter();
  const printed = new Set<string>();
  const found: Candidate[] = [];
  for (let row = 0; row < last; row += 1) {
    if (isItemLike(grid, row)) continue;
    const names = namesIn(grid, row);
    const words = wordsOf(names);
    if (printed.has(words)) continue;
    printed.add(words);
    const count = namedColumns(names);
    found.push({ firstRow: row, row, names, count });
    const upper = row > 0 ? namesIn(grid, row - 1) : [];
    const joined = joinedNames(upper, names, grid.rows[row] ?? []);
    if (joined === null) continue;
    const both = namedColumns(joined);
    if (both > count && both > namedColumns(upper))
      found.push({ firstRow: row - 1, row, names: joined, count: both });
  }
  return found
    .filter(({ count }) => count >= 2)
    .sort((one, other) => other.count - one.count || one.row - other.row)
    .slice(0, CANDIDATES);
}

/**
 * Finds the header under title rows: the rows whose words name the most fields are confirmed by what stands below
 * them. Null when no row names two fields. Only the first rows tell which row it is and which columns; of columns of
 * amounts and currencies every row tells which are the document's own.
 */
export function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  for (const { firstRow, row, names } of candidatesIn(grid)) {
    const { columns, scores } = columnsUnder(grid, row, names);
    const ages = agesUnder(names, columns);
    const score = columns.reduce((sum, column) => sum + column.confidence, 0);
    if (columns.length + ages.length >= 2 && score > bestScore) {
      best = { firstRow, row, names, columns, ages, scores };
      bestScore = score;
    }
  }
  if (best === null) return null;
  const own = inOwnCurrency(best.columns, { grid, ...best });
  return { ...best, columns: withoutRunningBalance(own, grid, best.row) };
}
