import { lateInterest, numberOfMinor } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { lawFailure, rateCell } from './lawCells';
import { type Argument, type FunctionResult, isBlank } from './values';

/** Euros and pounds alike: amounts of two decimals. */
const CURRENCY = 'EUR';

/** `INTEREST(open, dueDate, asOf, regime)`: late interest through `asOf`; '' for a blank due date. */
export const interest = ([open, dueDate, asOf, regime]: readonly Argument[]): FunctionResult =>
  broadcast(
    [
      ['open', open],
      ['dueDate', dueDate],
      ['asOf', asOf],
      ['regime', regime],
    ],
    ([amount, due, at, law], place) => {
      if (amount !== undefined && isBlank(amount) && isBlank(due)) return '';
      const read = new CellReader(place);
      const principal = read.neededAmount('open', amount);
      const dueDay = read.day('dueDate', due);
      const day = read.neededDay('asOf', at);
      const rate = rateCell(read, law);
      if (read.failure !== null) return read.failure;
      if (dueDay === null) return '';
      const found = lateInterest({ principal, dueDay, asOf: day, rate });
      return found.ok ? numberOfMinor(found.value.total, CURRENCY) : lawFailure(read, found.error, amount);
    },
  );
