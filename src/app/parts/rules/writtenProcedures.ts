import { procedureOfWord } from '../../../wording/procedureNames';
import type { TableCell } from '../../../wording/tables/cells';
import { type ProcedureColumn, procedureColumns } from '../../../wording/tables/procedureColumns';
import type { RawRow, RawTable } from '../../ports';
import { tableRows } from './tableRows';

/** A row of the table of procedures as a person typed it: a blank cell where the table lacks the column. */
export type WrittenCells = Readonly<Record<ProcedureColumn, TableCell>>;

/** A procedure as it stands in the table, also where it cannot be used. */
export interface WrittenProcedure {
  /** Name in lower case: capitals make no other procedure. */
  readonly key: string;
  readonly name: string;
  /** Its rows, ascending; `cells` are those of the same place. */
  readonly rows: readonly RawRow[];
  readonly cells: readonly WrittenCells[];
  /** True where rows of another one stand between them. */
  readonly apart: boolean;
}

/** The procedures of a table by their keys, in the order of their first rows; rows without a name are none. */
export function writtenProcedures(raw: RawTable): ReadonlyMap<string, WrittenProcedure> {
  const byRow = new Map(raw.rows.map((row) => [row.row, row]));
  const found = new Map<string, WrittenProcedure>();
  let above = '';
  for (const { row, cell, text } of tableRows('procedures', raw).rows) {
    const name = procedureOfWord(text('procedure'));
    const key = name.toLowerCase();
    const rawRow = byRow.get(row);
    const before = found.get(key);
    if (key !== '' && rawRow !== undefined)
      found.set(key, {
        key,
        name: before?.name ?? name,
        rows: [...(before?.rows ?? []), rawRow],
        cells: [...(before?.cells ?? []), cellsOf(cell)],
        apart: before !== undefined && (before.apart || above !== key),
      });
    above = key;
  }
  return found;
}

const cellsOf = (cell: (column: ProcedureColumn) => TableCell): WrittenCells =>
  Object.fromEntries(procedureColumns.columns.map((column) => [column, cell(column)])) as WrittenCells;

/** True for procedures of which every cell holds the same; other columns of the table do not matter. */
export const sameWritten = (one: WrittenProcedure | null, other: WrittenProcedure | null): boolean =>
  one === null || other === null
    ? one === other
    : one.cells.length === other.cells.length &&
      one.cells.every((cells, place) =>
        procedureColumns.columns.every(
          (column) => cells[column].content === other.cells[place]?.[column].content,
        ),
      );
