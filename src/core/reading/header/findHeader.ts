import type { Grid } from '../grid';
import type { Field } from '../reading';
import { assign } from './assign';
import { columnProfile } from './columnProfile';
import { contentFit } from './contentFit';
import { fields, headerScore } from './headerScore';
import { headerText } from './headerText';

/** A header row with the fields found under it. Indexes count from 0 within the grid. */
export interface Header {
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}
interface HeaderColumn {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
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
    return named;
  };
}

/** Words of a row as one text: a header printed again on the next page is the same header. */
const wordsOf = (grid: Grid, row: number): string =>
  (grid.rows[row] ?? []).map((_, column) => headerText(textAt(grid, row, column)).joined).join('|');

/** Assigns fields to the columns under one row, all columns together: words times contents. */
function columnsUnder(grid: Grid, row: number): HeaderColumn[] {
  const width = grid.rows[row]?.length ?? 0;
  const headers = Array.from({ length: width }, (_, column) => textAt(grid, row, column));
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
  return fields.flatMap((field, at) => {
    const column = assigned[at] ?? -1;
    if (column < 0) return [];
    return [{ field, column, header: headers[column] ?? '', confidence: scores[at]?.[column] ?? 0 }];
  });
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
    const score = columns.reduce((sum, column) => sum + column.confidence, 0);
    if (columns.length >= 2 && score > bestScore) {
      best = { row, columns };
      bestScore = score;
    }
  }
  return best;
}
