import type { DayNumber } from '../dates/day';
import type { CurrencyCode } from '../money/money';
import { ok, type Result } from '../result';
import { runThrough, type Sliced } from '../sliced';
import type { Grid } from './grid';
import { itemColumns } from './itemColumns';
import type { Layout } from './layout';
import type { LayoutChoice } from './layoutChoice';
import { openOn } from './proof/history';
import { companyTotals, ofCompany } from './proof/ofCompany';
import { presumedForms } from './proof/presumedForms';
import { unclearRows } from './proof/unclearRows';
import { unsureColumns } from './proof/unsureColumns';
import { readDocuments } from './readDocuments';
import type { Reading, ReadingFailure, SkippedRow } from './reading';
import { cellText } from './values/cells';

/** What a reading needs besides the sheet. */
export interface ReadingOptions {
  /** Id of the administration: the first part of every item key. */
  readonly administration: string;
  /**
   * Day that is asked about: from it days overdue count back where the sheet names no day, and a list with clearing
   * dates is read as it was open on it.
   */
  readonly asOf: DayNumber;
  /** Currency of items whose row and column name none: the administration's own, EUR when not given. */
  readonly currency?: CurrencyCode;
  /** What a person said about layouts, by their fingerprint (`Reading.layout`). */
  readonly layouts?: ReadonlyMap<string, LayoutChoice>;
  /** Code of the company whose items are read, of a sheet of several; all items when not given. */
  readonly company?: string;
}

/**
 * Reads a sheet of open items: finds the header, recognises the columns by their words and contents, and makes
 * every row an item or a skipped row. Rows that cannot be read are skipped with an issue that names row and
 * column; nothing is guessed. Fails with `no-header` or `column-missing`, and the columns there are, so that a person
 * can choose the missing one; or with `company-unknown` and the codes there are. Never throws.
 */
export const readOpenItems = (sheet: Grid, options: ReadingOptions): Result<Reading, ReadingFailure> =>
  runThrough(readOpenItemsInSlices(sheet, options));

/** `readOpenItems` with pauses, for whoever must answer to others meanwhile. */
export function* readOpenItemsInSlices(
  sheet: Grid,
  options: ReadingOptions,
): Sliced<Result<Reading, ReadingFailure>> {
  const documents = yield* readDocuments(sheet, options);
  if (!documents.ok) return documents;
  const { grid, context, header, amountUnsure, headerRow, layout, day, twoCurrencies } = documents.value;
  const { read, unique, signed, sums } = documents.value;
  // The sheet's own totals say that the credits are credits: nothing to ask.
  const proven = sums.totals.every(({ whole, stated }) => stated === whole);
  const open = openOn(signed.items, sums.totals, options.asOf, layout);
  yield;
  const own = ofCompany(open.items, unique.lines, open.totals, options.company);
  yield;
  const items = yield* itemColumns(own.items, own.lines);
  const unclear = unclearRows(context, signed.items, read.sums);
  yield;
  const presumed = yield* presumedForms(context);
  const byRow = (one: { row?: number }, other: { row?: number }): number => (one.row ?? 0) - (other.row ?? 0);
  return ok({
    sheetName: grid.sheetName,
    headerRow,
    mapping: layout.mapping,
    layout: documents.value.fingerprint,
    columns: documents.value.columns,
    ages: header.ages.map((age) => ({ ...age, column: age.column + grid.firstColumn })),
    items,
    skipped: [
      ...rowsAbove(grid, layout),
      ...read.skipped,
      ...unique.skipped,
      ...sums.skipped,
      ...open.skipped,
      ...own.skipped,
    ].sort(byRow),
    totals: own.totals,
    byCompany: documents.value.byCode ? companyTotals(open.items) : [],
    dataDay: open.knowsPast && day !== null ? Math.min(day, options.asOf) : day,
    issues: [
      ...(twoCurrencies === null ? [] : [twoCurrencies]),
      ...read.issues,
      ...unique.issues,
      ...(proven ? [] : signed.issues),
      ...sums.issues,
      ...unclear,
      ...presumed,
      ...unsureColumns(layout.mapping, headerRow, amountUnsure ? ['amount'] : []),
    ].sort(byRow),
    date1904: grid.date1904,
  });
}

function rowsAbove(grid: Grid, layout: Layout): SkippedRow[] {
  return grid.rows.slice(0, layout.headerRow + 1).map((row, at): SkippedRow => {
    if (at >= layout.firstHeaderRow) return { row: at + grid.firstRow, reason: 'header' };
    const blank = row.every((cell) => cellText(cell) === '');
    return { row: at + grid.firstRow, reason: blank ? 'blank' : 'title' };
  });
}
