import { minorOfNumber } from '../money/decimal';
import { fail, ok, type Result } from '../result';

/** A figure in hundredths of its unit (of a day, of a per cent), always a whole number. */
export type Hundredths = number;

/** Why a figure cannot be given. */
export type FigureProblem =
  | 'sales-not-positive'
  | 'sales-negative'
  | 'days-not-positive'
  | 'nothing-to-collect'
  | 'out-of-range';

/** Stands for no currency in the rounding of amounts: two decimals. */
const TWO_DECIMALS = '';

/**
 * A figure in its unit as whole hundredths, rounded half up (away from zero) as amounts are: what is shown, put
 * into a cell and written to a report is then the same number.
 * @example roundedFigure(55.92948…) //=> { ok: true, value: 5593 }
 */
export function roundedFigure(value: number): Result<Hundredths, FigureProblem> {
  const hundredths = minorOfNumber(value, TWO_DECIMALS);
  return hundredths === null ? fail('out-of-range') : ok(hundredths);
}

/** A figure in its unit, for a cell. `numberOfHundredths(5593) //=> 55.93` */
export const numberOfHundredths = (hundredths: Hundredths): number => hundredths / 100;
