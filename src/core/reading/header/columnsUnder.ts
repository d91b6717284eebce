import type { CellValue, Grid } from '../grid';
import type { Field } from '../reading';
import { cellText, isBlank } from '../values/cells';
import { assign } from './assign';
import { type ColumnProfile, columnProfile } from './columnProfile';
import { contentFit } from './contentFit';
import { type HeaderColumn, LEAST_CONFIDENCE } from './header';
import { fields, headerScore, namesSomethingElse } from './headerScore';
import { type HeaderText, headerText } from './headerText';
import { ROWS_SAMPLED } from './rowsLookedAt';

/** A column of dates under a word that says otherwise is still likely the invoice date. */
const DATES_ALONE = 0.31;
/** A column without a name, known by what it holds. */
const BY_CONTENT = 0.4;
/** A column of some other number, which no person would swear to. */
const BY_CHANCE = 0.35;

/** Fields that no word gives to a column of something else: read wrongly, they would hide what is open. */
const mustFit: ReadonlySet<Field> = new Set(['clearedDate']);

/** The columns below a row of names, and the table they were chosen from: fields in the order of `fields`. */
export interface ColumnsUnder {
  readonly columns: readonly HeaderColumn[];
  readonly scores: readonly (readonly number[])[];
}

/** Assigns fields to the columns under a row, all columns together: words times contents. */
export function columnsUnder(grid: Grid, row: number, names: readonly string[]): ColumnsUnder {
  const texts = names.map(headerText);
  const profiles = names.map((_, column) => columnProfile(grid, column, row + 1));
  const scores = fields.map((field) =>
    profiles.map((profile, column) => {
      const fit = contentFit(field, profile);
      const text = texts[column];
      const counted = mustFit.has(field) ? fit : Math.max(fit, LEAST_CONFIDENCE);
      const byWords = text ? headerScore(text, field) * counted : 0;
      const byDates = field === 'invoiceDate' && profile.filled > 0 && fit >= 0.9 ? DATES_ALONE : 0;
      return Math.max(byWords, byDates);
    }),
  );
  const assigned = assign(scores, LEAST_CONFIDENCE);
  const found = fields.flatMap((field, at): HeaderColumn[] => {
    const column = assigned[at] ?? -1;
    if (column < 0) return [];
    const confidence = scores[at]?.[column] ?? 0;
    return [{ field, column, header: names[column] ?? '', confidence, chosen: false }];
  });
  const numbers = found.some(({ field }) => field === 'invoiceNumber')
    ? null
    : (unnamedNumbers(grid, row, names, found) ?? numbersByContent(profiles, texts, found));
  const columns = numbers === null ? found : [...found, { ...numbers, header: names[numbers.column] ?? '' }];
  return { columns, scores };
}

/** A column known by its cells, whatever stands above it. */
type FoundByContent = Omit<HeaderColumn, 'header'>;

/** Share of the dated rows that must have a code in a column without a name. */
const MOST = 0.8;
/** Share of the cells that must be codes, and differ. */
const NEARLY_ALL = 0.95;

/** Aged lists print numbers and customers in one column without a name: the dated rows have the numbers. */
function unnamedNumbers(
  grid: Grid,
  row: number,
  names: readonly string[],
  found: readonly HeaderColumn[],
): FoundByContent | null {
  const dates = found.filter(({ field }) => field === 'dueDate' || field === 'invoiceDate');
  const dated = grid.rows
    .slice(row + 1, row + 1 + ROWS_SAMPLED)
    .filter((cells) => dates.some(({ column }) => !isBlank(cells[column])));
  const isCode = (cell: CellValue | undefined): boolean => /^\S*\d\S*$/.test(cellText(cell));
  const column = names.findIndex(
    (name, at) =>
      name === '' &&
      dated.length > 0 &&
      dated.filter((cells) => isCode(cells[at])).length >= MOST * dated.length,
  );
  return column < 0 ? null : byContent(column, BY_CONTENT);
}

/** Called a number, of whatever: the first such column in which nearly every row has a code of its own. */
function numbersByContent(
  profiles: readonly ColumnProfile[],
  texts: readonly HeaderText[],
  found: readonly HeaderColumn[],
): FoundByContent | null {
  const taken = new Set(found.map(({ column }) => column));
  const filled = Math.max(...profiles.map((profile) => profile.filled));
  const column = profiles.findIndex((profile, at) => {
    const text = texts[at];
    if (text === undefined || taken.has(at) || !isNumber(text) || namesSomethingElse(text)) return false;
    return (
      profile.filled > 1 &&
      profile.filled >= MOST * filled &&
      profile.codes >= NEARLY_ALL * profile.filled &&
      profile.distinct >= NEARLY_ALL * profile.filled &&
      profile.decimals + profile.dates === 0
    );
  });
  return column < 0 ? null : byContent(column, BY_CHANCE);
}

const isNumber = ({ joined }: HeaderText): boolean => joined.endsWith('nr') || joined.endsWith('id');

const byContent = (column: number, confidence: number): FoundByContent => ({
  field: 'invoiceNumber',
  column,
  confidence,
  chosen: false,
});
