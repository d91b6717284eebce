import {
  fail,
  type Grid,
  ok,
  type Reading,
  type ReadingFailure,
  type ReadingOptions,
  type Result,
  readOpenItemsInSlices,
  wantedColumns,
} from '../../core/index';
import { isReportSheet, ownTableIn } from '../../wording/ownSheet';
import type { Fault, SheetReading } from '../ports';
import { inTurns, type Turns } from './inTurns';

/** A sheet as it was read, and what it says. */
export interface SheetRead {
  readonly grid: Grid;
  readonly reading: Reading;
}

/** How a sheet is read and understood; with a clock, others have their turn in between. */
export type SheetReadingHow = Pick<SheetReading, 'onRows' | 'signal'> & { readonly clock?: Turns };

/**
 * Reads the columns of a sheet that its open items need. A sheet that cannot be read, or is one of ours, is a fault,
 * one that is no list of open items a failure.
 */
export async function readSheet(
  read: (how: SheetReading) => Promise<Result<Grid, Fault>>,
  options: ReadingOptions,
  { clock, ...how }: SheetReadingHow = {},
): Promise<Result<SheetRead, Fault | ReadingFailure>> {
  const grid = await read({ ...how, wanted: (head) => wantedColumns(head, options) });
  if (!grid.ok) return grid;
  if (how.signal?.aborted) return fail({ code: 'cancelled', detail: '' });
  const sheet = grid.value.sheetName;
  if (isReportSheet(grid.value)) return fail({ code: 'sheet-is-report', detail: '', sheet });
  const understood = await inTurns(readOpenItemsInSlices(grid.value, options), clock, how.signal);
  if (!understood.ok) return understood;
  const reading = understood.value;
  if (reading.ok) return ok({ grid: grid.value, reading: reading.value });
  const own = ownTableIn(grid.value);
  return own === null ? reading : fail({ code: `sheet-is-${own}`, detail: '', sheet });
}
