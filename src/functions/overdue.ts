import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import type { Argument, FunctionResult } from './values';

/** `OVERDUE(dueDate, asOf)`: calendar days past due, negative before; '' for a blank due date. */
export const overdue = ([dueDate, asOf]: readonly Argument[]): FunctionResult =>
  broadcast(
    [
      ['dueDate', dueDate],
      ['asOf', asOf],
    ],
    ([due, at], place) => {
      const read = new CellReader(place);
      const dueDay = read.day('dueDate', due);
      const day = read.neededDay('asOf', at);
      return read.failure ?? (dueDay === null ? '' : day - dueDay);
    },
  );
