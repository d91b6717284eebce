import { bucketLabels, bucketOf } from '../core/index';
import { boundsOfArgument } from './boundsArgument';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import type { Argument, FunctionResult } from './values';

/** Label of what is not due; English, as a formula gives the same answer in every language. */
export const NOT_DUE = 'Not due';

/** `BUCKET(dueDate, asOf, [bounds])`: label of the ageing bucket; '' for a blank due date. */
export function bucket([dueDate, asOf, bounds]: readonly Argument[]): FunctionResult {
  const read = boundsOfArgument(bounds);
  if (!read.ok) return read.failure;
  const labels = bucketLabels(read.bounds, NOT_DUE);
  return broadcast(
    [
      ['dueDate', dueDate],
      ['asOf', asOf],
    ],
    ([due, at], place) => {
      const cell = new CellReader(place);
      const dueDay = cell.day('dueDate', due);
      const day = cell.neededDay('asOf', at);
      return cell.failure ?? (dueDay === null ? '' : (labels[bucketOf(day - dueDay, read.bounds)] ?? ''));
    },
  );
}
