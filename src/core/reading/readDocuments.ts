import type { DayNumber } from '../dates/day';
import { fail, ok, type Result } from '../result';
import type { Sliced } from '../sliced';
import { dataDay } from './dataDay';
import type { Grid } from './grid';
import { chosenHeader } from './header/chosenHeader';
import { findHeader } from './header/findHeader';
import type { Header } from './header/header';
import { namelessTable } from './header/namelessTable';
import { inDoubtIfPaid } from './header/paidBeside';
import { sheetColumns } from './header/sheetColumns';
import { inOneCurrency } from './header/twoCurrencies';
import type { Issue } from './issue';
import { type Layout, layoutOf } from './layout';
import { withCreditSigns } from './proof/creditSigns';
import { type WithoutDuplicates, withoutDuplicates } from './proof/duplicates';
import { type StatedTotals, statedTotals } from './proof/statedTotals';
import type { Field, ReadingFailure, SheetColumn } from './reading';
import type { ReadingOptions } from './readOpenItems';
import type { RowContext } from './rows/readItem';
import { type RowsRead, readRows } from './rows/readRows';
import { documentKindReader } from './values/documentKind';
import { withoutUnwanted } from './wantedColumns';

/** One of these columns, or all of a group, must be there; the first stands for all in the message. */
const required: readonly (readonly [Field, ...(Field | readonly Field[])[]])[] = [
  ['invoiceNumber'],
  ['open', 'amount', 'debit', 'credit'],
  ['dueDate', 'daysOverdue', ['invoiceDate', 'terms']],
];

/** A sheet of documents as it was read, before it is told which of them are open. */
export interface SheetDocuments {
  readonly grid: Grid;
  readonly context: RowContext;
  readonly header: Header;
  /** True when it is in doubt that the amounts are those of the documents: beside them stands what was paid. */
  readonly amountUnsure: boolean;
  /** From 1 in the sheet; null where the columns have no names. */
  readonly headerRow: number | null;
  readonly layout: Layout;
  readonly fingerprint: string;
  readonly columns: readonly SheetColumn[];
  /** True where a column tells whose company each is. */
  readonly byCode: boolean;
  /** The day that the sheet itself names. */
  readonly day: DayNumber | null;
  readonly twoCurrencies: Issue | null;
  readonly read: RowsRead;
  readonly unique: WithoutDuplicates;
  /** Every document once, credits with their sign. */
  readonly signed: ReturnType<typeof withCreditSigns>;
  readonly sums: StatedTotals;
}

/**
 * Reads the documents of a sheet, whether they are open or cleared: finds the header, recognises the columns, and makes
 * every row a document or a skipped row. Fails as `readOpenItems` says. Never throws.
 */
export function* readDocuments(
  sheet: Grid,
  options: ReadingOptions,
): Sliced<Result<SheetDocuments, ReadingFailure>> {
  const grid = yield* withoutUnwanted(sheet, options);
  const recognised = findHeader(grid) ?? namelessTable(grid);
  if (recognised === null)
    return fail({ code: 'no-header', facts: { sheet: grid.sheetName }, layout: '', columns: [] });
  yield;
  const { header: chosen, fingerprint, choice } = chosenHeader(recognised, options.layouts, grid.firstColumn);
  const books = options.currency ?? 'EUR';
  const { header: certain, issue: twoCurrencies } = inOneCurrency(grid, chosen, books);
  yield;
  const header = inDoubtIfPaid(grid, certain);
  let layout = layoutOf(grid, header, choice, new Set());
  yield;
  const columns = sheetColumns(grid, header);
  const headerRow = header.shape === undefined ? header.row + grid.firstRow : null;
  const missing = (field: Field): Result<never, ReadingFailure> => {
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
  let read = yield* readRows(context);
  const unreadable = unreadableFields(read.issues);
  if (unreadable.size > 0) {
    // Cells may contradict each other on their form: then none of them decides for those that show nothing.
    const whole = layoutOf(grid, header, choice, unreadable);
    if (!sameForms(layout, whole)) {
      layout = whole;
      context = contextOf(layout);
      read = yield* readRows(context);
    }
  }
  const anyCustomer = layout.column('customerNumber') >= 0 || layout.column('customerName') >= 0;
  if (!anyCustomer && read.groups === 0) return missing('customerNumber');
  const { company } = options;
  const byCode = layout.column('company') >= 0;
  if (company !== undefined && !byCode) return missing('company');

  const unique = yield* withoutDuplicates(read.items);
  const signed = withCreditSigns(unique.items, layout);
  yield;
  const sums = statedTotals(context, signed.items, read.sums);
  yield;
  const isKnown = (code: string): boolean => signed.items.some((item) => item.company === code);
  if (company !== undefined && signed.items.length > 0 && !isKnown(company)) {
    const companies = [...new Set(signed.items.map((item) => item.company))].filter((code) => code !== '');
    const facts = { sheet: grid.sheetName, company, companies: companies.join(', ') };
    return fail({ code: 'company-unknown', facts, layout: fingerprint, columns });
  }
  return ok({
    grid,
    context,
    header,
    amountUnsure: header !== certain,
    headerRow,
    layout,
    fingerprint,
    columns,
    byCode,
    day,
    twoCurrencies,
    read,
    unique,
    signed,
    sums,
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
