import { type FigureProblem, type Hundredths, numberOfHundredths, type Result } from '../core/index';
import type { FailureCode } from '../wording/functions/failureText';
import type { ParameterName } from '../wording/functions/names';
import { broadcast } from './broadcast';
import { CellReader } from './cellReader';
import { type Argument, type FunctionResult, isBlank } from './values';

/** Which argument is at fault, and what is said of it. */
const faults: Readonly<Record<FigureProblem, readonly [FailureCode, ParameterName | null]>> = {
  'sales-not-positive': ['not-positive', 'sales'],
  'sales-negative': ['negative', 'sales'],
  'days-not-positive': ['not-positive', 'days'],
  'nothing-to-collect': ['nothing-to-collect', 'endCurrent'],
  'out-of-range': ['too-large', null],
};

/**
 * What DSO, BESTDSO, ADD and CEI share: a figure from amounts and days on each place, with two decimals, as a
 * function cannot give its cell a number format. A place whose amounts are all blank (or 0) answers ''.
 * @param names of the arguments in the order in which `figure` takes them; all but `days` are amounts
 */
export function figureEach(
  names: readonly ParameterName[],
  args: readonly Argument[],
  figure: (...numbers: readonly number[]) => Result<Hundredths, FigureProblem>,
): FunctionResult {
  const named = names.map((name, at) => [name, args[at]] as const);
  return broadcast(named, (cells, place) => {
    const nothing = names.every(
      (name, at) => name === 'days' || (cells[at] !== undefined && isBlank(cells[at])),
    );
    if (nothing) return '';
    const read = new CellReader(place);
    const numbers = names.map((name, at) =>
      name === 'days' ? read.number(name, cells[at]) : read.neededAmount(name, cells[at]),
    );
    if (read.failure !== null) return read.failure;
    const result = figure(...numbers);
    if (result.ok) return numberOfHundredths(result.value);
    const [failure, faulty] = faults[result.error];
    const at = faulty === null ? 0 : names.indexOf(faulty);
    const argument = names[at] ?? 'days';
    const cell = cells[at];
    const absent = failure === 'not-positive' && cell !== 0 && isBlank(cell);
    return absent ? read.missing(argument) : read.refused(failure, argument, cell);
  });
}
