import { type TableCell, textOf } from '../../../wording/tables/cells';
import type { RuleTable } from '../../../wording/tables/names';
import type { RowProblemCode, RulesProblem } from '../../../wording/tables/problem';
import { columnsOf, neededColumns } from '../../../wording/tables/recognise';
import type { RawTable } from '../../ports';

/** A row by the names of its columns. */
export interface NamedRow<C extends string> {
  /** Sheet row from 1. */
  readonly row: number;
  /** A blank cell where the table lacks the column. */
  readonly cell: (column: C) => TableCell;
  /** What a person sees there. */
  readonly text: (column: C) => string;
}

/** The rows of a table that hold anything, and what is wrong with the table as a whole. */
export interface NamedRows<C extends string> {
  readonly rows: readonly NamedRow<C>[];
  readonly problems: readonly RulesProblem[];
}

const blank: TableCell = { content: null, format: 'General' };

/** Makes the problems of the rows of a table. */
export const problemsOf =
  (table: RuleTable, { sheet }: Pick<RawTable, 'sheet'>) =>
  (
    code: RowProblemCode,
    row: number,
    facts: Readonly<Record<string, string | number>> = {},
  ): RulesProblem => ({
    code,
    table,
    sheet,
    row,
    facts,
  });

/** The rows of a table; none where it lacks a column that it needs. */
export function tableRows<T extends RuleTable>(table: T, raw: RawTable): NamedRows<ColumnOf<T>> {
  const places: ReadonlyMap<string, number> = columnsOf[table](raw.headers);
  const problem = problemsOf(table, raw);
  const missing = neededColumns[table].filter((column) => !places.has(column));
  if (missing.length > 0)
    return {
      rows: [],
      problems: missing.map((column) => problem('column-missing', raw.headerRow, { column })),
    };
  const known = [...places.values()];
  const rows = raw.rows
    .filter(({ cells }) => known.some((column) => textOf(cells[column] ?? blank) !== ''))
    .map(({ row, cells }): NamedRow<string> => {
      const cell = (column: string): TableCell => cells[places.get(column) ?? -1] ?? blank;
      return { row, cell, text: (column) => textOf(cell(column)) };
    });
  return { rows, problems: [] };
}

type ColumnOf<T extends RuleTable> =
  ReturnType<(typeof columnsOf)[T]> extends ReadonlyMap<infer C, number> ? C & string : never;
