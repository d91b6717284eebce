import { align, type Named, type Place } from './align';
import type { CellIn, CellOut, FunctionResult } from './values';

/**
 * Answers for every cell of the arguments; the answer has the shape of the ranges, or is one cell.
 * @example
 * broadcast([['dueDate', [[1], [2]]], ['asOf', 5]], ([due, asOf]) => Number(asOf) - Number(due)) //=> [[4], [3]]
 */
export function broadcast(
  args: readonly Named[],
  each: (cells: readonly CellIn[], place: Place | null) => CellOut,
): FunctionResult {
  const aligned = align(args);
  if ('failure' in aligned) return aligned;
  const { height, width, cells, placeOf } = aligned;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) =>
      each(
        cells.map((cellAt) => cellAt(row, column)),
        placeOf(row, column),
      ),
    ),
  );
}
