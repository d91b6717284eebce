import { rateOn } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { lawFailure, regimeCell } from './lawCells';
import { type Argument, type FunctionResult, isBlank } from './values';

/** `RATE(regime, date)`: statutory rate in per cent a year, 10.5 for 10.5%; '' for a blank date. */
export const rate = ([regime, date]: readonly Argument[]): FunctionResult =>
  broadcast(
    [
      ['regime', regime],
      ['date', date],
    ],
    ([law, at], place) => {
      if (at !== undefined && isBlank(at)) return '';
      const read = new CellReader(place);
      const of = regimeCell(read, law);
      const day = read.neededDay('date', at);
      if (read.failure !== null) return read.failure;
      const found = rateOn(of, day);
      return found.ok ? found.value.percent : lawFailure(read, found.error, null);
    },
  );
