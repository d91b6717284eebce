import type { CellFailure } from '../wording/functions/failureText';
import type { ParameterName } from '../wording/functions/names';
import { type Argument, type CellIn, isOmitted, rowsOf } from './values';

/** An argument with its name, for messages. */
export type Named = readonly [name: ParameterName, argument: Argument];

/** Where a cell stands in its range, from 1; the column only where the range has several. */
export interface Place {
  readonly row: number;
  readonly column?: number;
}

/** Arguments brought to one shape. */
export interface Aligned {
  readonly height: number;
  readonly width: number;
  /** For every argument what gives its cell at a row and column (from 0): undefined for one that was left out. */
  readonly cells: readonly ((row: number, column: number) => CellIn)[];
  /** Place for messages; null when all arguments are single cells. */
  readonly placeOf: (row: number, column: number) => Place | null;
}

/**
 * Brings arguments to one shape: ranges must have the same one, a single cell goes with each of their cells.
 * @example align([['dueDate', [[1], [2]]], ['asOf', 5]]) //=> { height: 2, width: 1, … }
 */
export function align(args: readonly Named[]): Aligned | CellFailure {
  let height = 1;
  let width = 1;
  const cells: ((row: number, column: number) => CellIn)[] = [];
  for (const [argument, value] of args) {
    const rows = isOmitted(value) ? null : rowsOf(value);
    const columns = rows?.[0]?.length ?? 0;
    if (rows === null) cells.push(() => undefined);
    else if (rows.length === 1 && columns === 1) {
      const only = rows[0]?.[0] ?? null;
      cells.push(() => only);
    } else {
      const odd = columns === 0 || rows.some((row) => row.length !== columns);
      const other = (height > 1 || width > 1) && (rows.length !== height || columns !== width);
      if (odd || other) return { failure: 'other-shape', argument };
      height = rows.length;
      width = columns;
      cells.push((row, column) => rows[row]?.[column] ?? null);
    }
  }
  return {
    height,
    width,
    cells,
    placeOf: (row, column) =>
      width > 1 ? { row: row + 1, column: column + 1 } : height > 1 ? { row: row + 1 } : null,
  };
}
