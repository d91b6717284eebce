import type { Language } from '../core/index';
import { type Decision, decideLevel } from '../core/index';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { procedureOfArgument } from './procedureArgument';
import type { Argument, CellOut, FunctionResult } from './values';

/** What LEVEL, WHY and NEXTDATE share: their arguments, and the decision on each place. */
export function decideEach(
  args: readonly Argument[],
  answer: (decision: Decision, language: Language) => CellOut,
): FunctionResult {
  const [dueDate, asOf, open, sentLevel, lastReminder, procedureArgument, hold, language] = args;
  const procedure = procedureOfArgument(procedureArgument);
  if ('failure' in procedure) return procedure;
  return broadcast(
    [
      ['dueDate', dueDate],
      ['asOf', asOf],
      ['open', open],
      ['sentLevel', sentLevel],
      ['lastReminder', lastReminder],
      ['hold', hold],
      ['language', language],
    ],
    (cells, place) => {
      const read = new CellReader(place);
      const input = {
        dueDay: read.day('dueDate', cells[0]),
        asOf: read.neededDay('asOf', cells[1]),
        open: read.amount('open', cells[2]),
        sentLevel: read.level('sentLevel', cells[3]),
        lastReminder: read.day('lastReminder', cells[4]),
        procedure,
        hold: read.hold('hold', cells[5]),
      };
      const words = read.language('language', cells[6]);
      return read.failure ?? answer(decideLevel(input), words);
    },
  );
}
