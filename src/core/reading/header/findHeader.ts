import { amountFields } from '../amountFields';
import type { CellValue, Grid } from '../grid';
import type { Field } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { ageColumns } from './ageColumns';
import { assign } from './assign';
import { columnProfile } from './columnProfile';
import { contentFit } from './contentFit';
import { fields, headerScore } from './headerScore';
import { headerText } from './headerText';

/** A header row with the fields found under it. Indexes count from 0 within the grid. */
export interface Header {
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
  /** Columns of ages, where no other column has the amount. */
  readonly ages: readonly HeaderText[];
}
/** A column and what stands above it. */
interface HeaderText {
  readonly column: number;
  readonly header: string;
}
interface HeaderColumn extends HeaderText {
  readonly field: Field;
  readonly confidence: number;
}

const ROWS_SEARCHED = 60;
const CANDIDATES = 3;
/** Below this a column is left alone. The very word of a field reaches it whatever the cells hold. */
const LEAST_CONFIDENCE = 0.3;
/** Words that name a field well enough to count towards a header row. */
const NAMED = 0.6;
/** A column of dates under a word that says otherwise is still likely the invoice date. */
const DATES_ALONE = 0.31;
/** A column without a name, known by what it holds. */
const BY_CONTENT = 0.4;

const textAt = (grid: Grid, row: number, column: number): string => {
  const cell = grid.rows[row]?.[column];
  return typeof cell === 'string' ? cell.trim() : '';
};

/** Longer texts are remarks, not names of columns. */
const LONGEST_HEADER = 60;

/** Counts the columns of a row whose text names some field. Values repeat down a sheet, so answers are kept. */
function namedColumnCounter(grid: Grid): (row: number) => number {
  const answers = new Map<string, boolean>();
  const names = (raw: string): boolean => {
    const known = answers.get(raw);
    if (known !== undefined) return known;
    const text = headerText(raw);
    const answer = text.joined !== '' && fields.some((field) => headerScore(text, field) >= NAMED);
    answers.set(raw, answer);
    return answer;
  };
  return (row) => {
    const width = grid.rows[row]?.length ?? 0;
    let named = 0;
    for (let column = 0; column < width; column += 1) {
      const raw = textAt(grid, row, column);
      if (raw !== '' && raw.length <= LONGEST_HEADER && /\p{L}/u.test(raw) && names(raw)) named += 1;
    }
    return named + ageColumns(headersOf(grid, row)).length;
  };
}

/** Words of a row as one text: a header printed again on the next page is the same header. */
const wordsOf = (grid: Grid, row: number): string =>
  (grid.rows[row] ?? []).map((_, column) => headerText(textAt(grid, row, column)).joined).join('|');

const headersOf = (grid: Grid, row: number): string[] =>
  (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column));

/** Columns of ages: they hold the amounts of a list that has no column for them. */
function agesUnder(grid: Grid, row: number, columns: readonly HeaderColumn[]): HeaderText[] {
  if (columns.some(({ field }) => amountFields.includes(field))) return [];
  const headers = headersOf(grid, row);
  return ageColumns(headers).map((column) => ({ column, header: headers[column] ?? '' }));
}

/** Assigns fields to the columns under one row, all columns together: words times contents. */
function columnsUnder(grid: Grid, row: number): HeaderColumn[] {
  const headers = headersOf(grid, row);
  const texts = headers.map(headerText);
  const profiles = headers.map((_, column) => columnProfile(grid, column, row + 1));
  const scores = fields.map((field) =>
    profiles.map((profile, column) => {
      const fit = contentFit(field, profile);
      const text = texts[column];
      const byWords = text ? headerScore(text, field) * Math.max(fit, LEAST_CONFIDENCE) : 0;
      const byDates = field === 'invoiceDate' && profile.filled > 0 && fit >= 0.9 ? DATES_ALONE : 0;
      return Math.max(byWords, byDates);
    }),
  );
  const assigned = assign(scores, LEAST_CONFIDENCE);
  const found = fields.flatMap((field, at) => {
    const column = assigned[at] ?? -1;
    if (column < 0) return [];
    return [{ field, column, header: headers[column] ?? '', confidence: scores[at]?.[column] ?? 0 }];
  });
  const unnamed = found.some(({ field }) => field === 'invoiceNumber')
    ? null
    : unnamedNumbers(grid, row, headers, found);
  return unnamed === null ? found : [...found, unnamed];
}

/** Share of the dated rows that must have a code in a column without a name. */
const MOST = 0.8;

/** Aged lists print numbers and customers in one column without a name: the dated rows have the numbers. */
function unnamedNumbers(
  grid: Grid,
  row: number,
  headers: readonly string[],
  found: readonly HeaderColumn[],
): HeaderColumn | null {
  const dates = found.filter(({ field }) => field === 'dueDate' || field === 'invoiceDate');
  const dated = grid.rows
    .slice(row + 1)
    .filter((cells) => dates.some(({ column }) => !isBlank(cells[column])));
  const isCode = (cell: CellValue | undefined): boolean => /^\S*\d\S*$/.test(cellText(cell));
  const column = headers.findIndex(
    (header, at) =>
      header === '' &&
      dated.length > 0 &&
      dated.filter((cells) => isCode(cells[at])).length >= MOST * dated.length,
  );
  return column < 0 ? null : { field: 'invoiceNumber', column, header: '', confidence: BY_CONTENT };
}

/**
 * Finds the header row under title rows: the rows whose words name the most fields are confirmed by what stands
 * below them. Null when no row names two fields.
 */
export function findHeader(grid: Grid): Header | null {
  const last = Math.min(grid.rows.length, ROWS_SEARCHED);
  const namedColumns = namedColumnCounter(grid);
  const printed = new Set<string>();
  const candidates = Array.from({ length: last }, (_, row) => ({ row, count: namedColumns(row) }))
    .filter(({ count }) => count >= 2)
    .filter(({ row }) => {
      const words = wordsOf(grid, row);
      const again = printed.has(words);
      printed.add(words);
      return !again;
    })
    .sort((one, other) => other.count - one.count || one.row - other.row)
    .slice(0, CANDIDATES);
  let best: Header | null = null;
  let bestScore = 0;
  for (const { row } of candidates) {
    const columns = columnsUnder(grid, row);
    const ages = agesUnder(grid, row, columns);
    const score = columns.reduce((sum, column) => sum + column.confidence, 0);
    if (columns.length + ages.length >= 2 && score > bestScore) {
      best = { row, columns, ages };
      bestScore = score;
    }
  }
  return best;
}
