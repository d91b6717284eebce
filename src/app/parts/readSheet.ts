import {
  type Grid,
  ok,
  type Reading,
  type ReadingFailure,
  type ReadingOptions,
  type Result,
  readOpenItems,
  wantedColumns,
} from '../../core/index';
import type { Fault, SheetReading } from '../ports';

/** A sheet as it was read, and what it says. */
export interface SheetRead {
  readonly grid: Grid;
  readonly reading: Reading;
}

/**
 * Reads the columns of a sheet that its open items need. A sheet that cannot be read is a fault, one that is no list
 * of open items a failure.
 */
export async function readSheet(
  read: (how: SheetReading) => Promise<Result<Grid, Fault>>,
  options: ReadingOptions,
  how: Pick<SheetReading, 'onRows' | 'signal'> = {},
): Promise<Result<SheetRead, Fault | ReadingFailure>> {
  const grid = await read({ ...how, wanted: (head) => wantedColumns(head, options) });
  if (!grid.ok) return grid;
  const reading = readOpenItems(grid.value, options);
  return reading.ok ? ok({ grid: grid.value, reading: reading.value }) : reading;
}
