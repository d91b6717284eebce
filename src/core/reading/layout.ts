import type { CurrencyCode } from '../money/money';
import { amountFields } from './amountFields';
import type { Grid } from './grid';
import { currencyInName } from './header/currencySide';
import type { Header } from './header/header';
import type { LayoutChoice } from './layoutChoice';
import type { Field, MappedColumn } from './reading';
import {
  type ColumnFormat,
  dateOrderOf,
  decimalMarkOf,
  unknownFormat,
  withSheetFormat,
} from './values/columnFormat';

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

export const dateFields: readonly Field[] = ['invoiceDate', 'dueDate', 'clearedDate', 'lastReminder'];

/**
 * Decides the text format of every amount and date column; columns that leave it open follow the others. What a
 * person chose goes before.
 * @param whole fields of which every cell is looked at, so that contradictions are found; for the others the first
 * cell that shows a form decides
 */
export function layoutOf(
  grid: Grid,
  header: Header,
  choice: LayoutChoice | undefined,
  whole: ReadonlySet<string>,
): Layout {
  const asChosen = ({ decimalMark, dateOrder }: ColumnFormat): ColumnFormat => ({
    decimalMark: choice?.decimalMark ?? decimalMark,
    dateOrder: choice?.dateOrder ?? dateOrder,
  });
  const absent = asChosen(unknownFormat);
  const own = new Map<Field, ColumnFormat>();
  for (const { field, column } of header.columns) {
    if (amountFields.includes(field))
      own.set(field, {
        ...unknownFormat,
        decimalMark: decimalMarkOf(grid, header.row + 1, [column], whole.has(field)),
      });
    if (dateFields.includes(field))
      own.set(field, {
        ...unknownFormat,
        dateOrder: dateOrderOf(grid, header.row + 1, column, whole.has(field)),
      });
  }
  const mapping = header.columns
    .map(({ field, column, header: words, confidence }): MappedColumn => {
      const format = own.get(field);
      const place = { field, column: column + grid.firstColumn, header: words, confidence };
      return format ? { ...place, format: asChosen(withSheetFormat(format, [...own.values()])) } : place;
    })
    .sort((one, other) => one.column - other.column);
  const byField = new Map(mapping.map((column) => [column.field, column]));
  const places: Partial<Record<Field, number>> = Object.fromEntries(
    mapping.map(({ field, column }) => [field, column - grid.firstColumn]),
  );
  const formats: Partial<Record<Field, ColumnFormat>> = Object.fromEntries(
    mapping.flatMap(({ field, format }) => (format ? [[field, format]] : [])),
  );
  const moneyName = amountFields
    .map((field) => byField.get(field)?.header)
    .find((name) => name !== undefined);
  const ages = header.ages.map(({ column }) => column);
  return {
    headerRow: header.row,
    firstHeaderRow: header.firstRow,
    mapping,
    column: (field) => places[field] ?? -1,
    format: (field) => formats[field] ?? absent,
    currency: currencyInName(moneyName ?? ''),
    ages,
    ageFormat: asChosen({
      ...unknownFormat,
      decimalMark: decimalMarkOf(grid, header.row + 1, ages, whole.has('open')),
    }),
  };
}
