import type { DayNumber } from '../dates/day';
import type { CurrencyCode } from '../money/money';
import { fail, ok, type Result } from '../result';
import { dataDay } from './dataDay';
import type { Grid } from './grid';
import { chosenHeader } from './header/chosenHeader';
import { findHeader } from './header/findHeader';
import { namelessTable } from './header/namelessTable';
import { inDoubtIfPaid } from './header/paidBeside';
import { sheetColumns } from './header/sheetColumns';
import { inOneCurrency } from './header/twoCurrencies';
import type { Issue } from './issue';
import { itemColumns } from './itemColumns';
import { type Layout, layoutOf } from './layout';
import type { LayoutChoice } from './layoutChoice';
import { withCreditSigns } from './proof/creditSigns';
import { withoutDuplicates } from './proof/duplicates';
import { openOn } from './proof/history';
import { companyTotals, ofCompany } from './proof/ofCompany';
import { presumedForms } from './proof/presumedForms';
import { statedTotals } from './proof/statedTotals';
import { unclearRows } from './proof/unclearRows';
import { unsureColumns } from './proof/unsureColumns';
import type { Field, Reading, ReadingFailure, SkippedRow } from './reading';
import type { RowContext } from './rows/readItem';
import { readRows } from './rows/readRows';
import { cellText } from './values/cells';
import { documentKindReader } from './values/documentKind';
import { withoutUnwanted } from './wantedColumns';

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

/** One of these columns, or all of a group, must be there; the first stands for all in the message. */
const required: readonly (readonly [Field, ...(Field | readonly Field[])[]])[] = [
  ['invoiceNumber'],
  ['open', 'amount', 'debit', 'credit'],
  ['dueDate', 'daysOverdue', ['invoiceDate', 'terms']],
];

/**
 * Reads a sheet of open items: finds the header, recognises the columns by their words and contents, and makes
 * every row an item or a skipped row. Rows that cannot be read are skipped with an issue that names row and
 * column; nothing is guessed. Fails with `no-header` or `column-missing`, and the columns there are, so that a person
 * can choose the missing one; or with `company-unknown` and the codes there are. Never throws.
 */
export function readOpenItems(sheet: Grid, options: ReadingOptions): Result<Reading, ReadingFailure> {
  const grid = withoutUnwanted(sheet, options);
  const recognised = findHeader(grid) ?? namelessTable(grid);
  if (recognised === null)
    return fail({ code: 'no-header', facts: { sheet: grid.sheetName }, layout: '', columns: [] });
  const { header: chosen, fingerprint, choice } = chosenHeader(recognised, options.layouts, grid.firstColumn);
  const books = options.currency ?? 'EUR';
  const { header: certain, issue: twoCurrencies } = inOneCurrency(grid, chosen, books);
  const header = inDoubtIfPaid(grid, certain);
  let layout = layoutOf(grid, header, choice, new Set());
  const columns = sheetColumns(grid, header);
  const headerRow = header.shape === undefined ? header.row + grid.firstRow : null;
  const missing = (field: Field): Result<Reading, ReadingFailure> => {
    const failure = { facts: { field, sheet: grid.sheetName }, layout: fingerprint, columns };
    return headerRow === null
      ? fail({ code: 'no-header', ...failure })
      : fail({ code: 'column-missing', row: headerRow, ...failure });
  };
  for (const group of required) {
    const [field] = group;
    const found = group.some((one) => [one].flat().every((each) => layout.column(each) >= 0));
    if (!found && !(field === 'open' && layout.ages.length > 0)) return missing(field);
  }
  const dates = layout.column('dueDate') >= 0 ? 'dueDate' : 'invoiceDate';
  const day = dataDay(grid, header.firstRow, layout.format(dates).dateOrder);
  const contextOf = (made: Layout): RowContext => ({
    grid,
    layout: made,
    currency: made.currency ?? books,
    countedFrom: day ?? options.asOf,
    administration: options.administration,
    kindOf: documentKindReader(),
  });
  let context = contextOf(layout);
  let read = readRows(context);
  const unreadable = unreadableFields(read.issues);
  if (unreadable.size > 0) {
    // Cells may contradict each other on their form: then none of them decides for those that show nothing.
    const whole = layoutOf(grid, header, choice, unreadable);
    if (!sameForms(layout, whole)) {
      layout = whole;
      context = contextOf(layout);
      read = readRows(context);
    }
  }
  const anyCustomer = layout.column('customerNumber') >= 0 || layout.column('customerName') >= 0;
  if (!anyCustomer && read.groups === 0) return missing('customerNumber');
  const { company } = options;
  const byCode = layout.column('company') >= 0;
  if (company !== undefined && !byCode) return missing('company');

  const unique = withoutDuplicates(read.items);
  const signed = withCreditSigns(unique.items, layout);
  const sums = statedTotals(context, signed.items, read.sums);
  // The sheet's own totals say that the credits are credits: nothing to ask.
  const proven = sums.totals.every(({ whole, stated }) => stated === whole);
  const open = openOn(signed.items, sums.totals, options.asOf, layout);
  const isKnown = (code: string): boolean => signed.items.some((item) => item.company === code);
  if (company !== undefined && signed.items.length > 0 && !isKnown(company)) {
    const companies = [...new Set(signed.items.map((item) => item.company))].filter((code) => code !== '');
    const facts = { sheet: grid.sheetName, company, companies: companies.join(', ') };
    return fail({ code: 'company-unknown', facts, layout: fingerprint, columns });
  }
  const own = ofCompany(open.items, unique.lines, open.totals, company);
  const byRow = (one: { row?: number }, other: { row?: number }): number => (one.row ?? 0) - (other.row ?? 0);
  return ok({
    sheetName: grid.sheetName,
    headerRow,
    mapping: layout.mapping,
    layout: fingerprint,
    columns,
    ages: header.ages.map((age) => ({ ...age, column: age.column + grid.firstColumn })),
    items: itemColumns(own.items, own.lines),
    skipped: [
      ...rowsAbove(grid, layout),
      ...read.skipped,
      ...unique.skipped,
      ...sums.skipped,
      ...open.skipped,
      ...own.skipped,
    ].sort(byRow),
    totals: own.totals,
    byCompany: byCode ? companyTotals(open.items) : [],
    dataDay: open.knowsPast && day !== null ? Math.min(day, options.asOf) : day,
    issues: [
      ...(twoCurrencies === null ? [] : [twoCurrencies]),
      ...read.issues,
      ...unique.issues,
      ...(proven ? [] : signed.issues),
      ...sums.issues,
      ...unclearRows(context, signed.items, read.sums),
      ...presumedForms(context),
      ...unsureColumns(layout.mapping, headerRow, header === certain ? [] : ['amount']),
    ].sort(byRow),
    date1904: grid.date1904,
  });
}

/** Fields of the cells that were no amounts or dates. */
const unreadableFields = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(
    issues
      .filter(({ code }) => code === 'amount-unreadable' || code === 'date-unreadable')
      .map(({ facts }) => String(facts?.['field'])),
  );

const sameForms = (one: Layout, other: Layout): boolean =>
  JSON.stringify([one.mapping, one.ageFormat]) === JSON.stringify([other.mapping, other.ageFormat]);

function rowsAbove(grid: Grid, layout: Layout): SkippedRow[] {
  return grid.rows.slice(0, layout.headerRow + 1).map((row, at): SkippedRow => {
    if (at >= layout.firstHeaderRow) return { row: at + grid.firstRow, reason: 'header' };
    const blank = row.every((cell) => cellText(cell) === '');
    return { row: at + grid.firstRow, reason: blank ? 'blank' : 'title' };
  });
}
