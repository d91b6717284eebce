import type { NewCell, NewTable } from '../app/ports';
import type { RuleTable } from '../wording/tables/names';
import { columnsOf } from '../wording/tables/recognise';
import { runsOf } from './blocks';
import type { Located } from './tables';
import { KnownFault } from './toFault';
import { hasLines, queueCells } from './writeCells';

/** A cell and the column (from 0) of the table that it goes into. */
export interface Placed {
  readonly column: number;
  readonly cell: NewCell;
}

/**
 * The cells of rows by the columns of the table that mean the same. A column that the table lacks is a fault,
 * `rules-column-missing`, where a cell of it is not blank.
 */
export function placedRows(
  table: RuleTable,
  { headers, sheetName }: Located,
  { headers: own, rows }: NewTable,
): readonly (readonly Placed[])[] {
  const places: ReadonlyMap<string, number> = columnsOf[table](headers);
  const known: ReadonlyMap<string, number> = columnsOf[table](own);
  return rows.map((cells) =>
    [...known].flatMap(([name, index]): readonly Placed[] => {
      const cell = cells[index] ?? '';
      const column = places.get(name);
      if (column !== undefined) return [{ column, cell }];
      if (cell === '') return [];
      const detail = own[index] ?? name;
      throw new KnownFault({ code: 'rules-column-missing', detail, sheet: sheetName });
    }),
  );
}

/** Writes rows below each other, from a sheet row (from 0) on, without sending it. */
export function queueRows(
  { sheet, body }: Located,
  first: number,
  rows: readonly (readonly Placed[])[],
): void {
  for (const [place, placed] of rows.entries()) {
    const cells = new Map(placed.map(({ column, cell }) => [column, cell]));
    const columns = [...cells.keys()].sort((one, other) => one - other);
    for (const { from, count } of runsOf(columns)) {
      const run = Array.from({ length: count }, (_, index) => cells.get(from + index) ?? '');
      const range = queueCells(sheet, { row: first + place, column: body.column + from }, [run]);
      if (run.some(hasLines)) range.format.wrapText = true;
    }
  }
}
