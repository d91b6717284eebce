import { amountFields } from '../amountFields';
import type { Grid } from '../grid';
import { ageColumns } from './ageColumns';
import { columnsUnder } from './columnsUnder';
import type { Header, HeaderColumn, HeaderName } from './header';
import { fields, headerScore } from './headerScore';
import { headerText } from './headerText';

const ROWS_SEARCHED = 60;
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

/**
 * Finds the header row under title rows: the rows whose words name the most fields are confirmed by what stands
 * below them. Null when no row names two fields.
 */
export function findHeader(grid: Grid): Header | null {
  const last = Math.min(grid.rows.length, ROWS_SEARCHED);
  const namedColumns = namedColumnCounter();
  const printed = new Set<string>();
  const candidates = Array.from({ length: last }, (_, row) => {
    const names = namesIn(grid, row);
    return { row, names, count: namedColumns(names) };
  })
    .filter(({ count }) => count >= 2)
    .filter(({ names }) => {
      const words = wordsOf(names);
      const again = printed.has(words);
      printed.add(words);
      return !again;
    })
    .sort((one, other) => other.count - one.count || one.row - other.row)
    .slice(0, CANDIDATES);
  let best: Header | null = null;
  let bestScore = 0;
  for (const { row, names } of candidates) {
    const { columns, scores } = columnsUnder(grid, row, names);
    const ages = agesUnder(names, columns);
    const score = columns.reduce((sum, column) => sum + column.confidence, 0);
    if (columns.length + ages.length >= 2 && score > bestScore) {
      best = { row, names, columns, ages, scores };
      bestScore = score;
    }
  }
  return best;
}
