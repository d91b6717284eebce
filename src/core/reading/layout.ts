import type { CurrencyCode } from '../money/money';
import { amountFields } from './amountFields';
import type { CellValue, Grid } from './grid';
import { currencyInName } from './header/currencySide';
import type { Header } from './header/header';
import type { LayoutChoice } from './layoutChoice';
import type { Field, MappedColumn } from './reading';
import { isBlank } from './values/cells';
import { type ColumnFormat, decideColumnFormat, unknownFormat, withSheetFormat } from './values/columnFormat';

/** A mapping made ready for reading rows: column index (from 0 in the grid) and text format of each field. */
export interface Layout {
  readonly headerRow: number;
  /** Where the column names begin; the row above `headerRow` where they are split over two. */
  readonly firstHeaderRow: number;
  readonly mapping: readonly MappedColumn[];
  /** Column index of a field, or -1. */
  column(field: Field): number;
  format(field: Field): ColumnFormat;
  /** Currency that the name of the amounts' column says they are in, or null. */
  readonly currency: CurrencyCode | null;
  /** Columns of ages (index from 0 in the grid), where they hold the amounts; else none. */
  readonly ages: readonly number[];
  /** Form of the amounts under the ages. */
  readonly ageFormat: ColumnFormat;
}

/** Whether a row has anything in a column of amounts. */
export const hasAmount = (layout: Layout, row: readonly CellValue[]): boolean =>
  amountFields.some((field) => !isBlank(row[layout.column(field)])) ||
  layout.ages.some((column) => !isBlank(row[column]));

export const dateFields: readonly Field[] = ['invoiceDate', 'dueDate', 'lastReminder'];

function* textsOf(grid: Grid, fromRow: number, column: number): Generator<string> {
  for (let row = fromRow; row < grid.rows.length; row += 1) {
    const cell = grid.rows[row]?.[column];
    if (typeof cell === 'string' && cell !== '') yield cell;
  }
}

/**
 * Decides the text format of every amount and date column; columns that leave it open follow the others. What a
 * person chose goes before.
 */
export function layoutOf(grid: Grid, header: Header, choice: LayoutChoice | undefined): Layout {
  const asChosen = ({ decimalMark, dateOrder }: ColumnFormat): ColumnFormat => ({
    decimalMark: choice?.decimalMark ?? decimalMark,
    dateOrder: choice?.dateOrder ?? dateOrder,
  });
  const absent = asChosen(unknownFormat);
  const own = new Map<Field, ColumnFormat>();
  for (const { field, column } of header.columns) {
    if (!amountFields.includes(field) && !dateFields.includes(field)) continue;
    own.set(field, decideColumnFormat(textsOf(grid, header.row + 1, column)));
  }
  const mapping = header.columns
    .map(({ field, column, header: words, confidence }): MappedColumn => {
      const format = own.get(field);
      const place = { field, column: column + grid.firstColumn, header: words, confidence };
      return format ? { ...place, format: asChosen(withSheetFormat(format, [...own.values()])) } : place;
    })
    .sort((one, other) => one.column - other.column);
  const byField = new Map(mapping.map((column) => [column.field, column]));
  const moneyName = amountFields
    .map((field) => byField.get(field)?.header)
    .find((name) => name !== undefined);
  const ages = header.ages.map(({ column }) => column);
  return {
    headerRow: header.row,
    firstHeaderRow: header.firstRow,
    mapping,
    column: (field) => (byField.get(field)?.column ?? grid.firstColumn - 1) - grid.firstColumn,
    format: (field) => byField.get(field)?.format ?? absent,
    currency: currencyInName(moneyName ?? ''),
    ages,
    ageFormat: asChosen(
      decideColumnFormat(ages.flatMap((column) => [...textsOf(grid, header.row + 1, column)])),
    ),
  };
}
