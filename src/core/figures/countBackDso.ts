import { civilOfDay, daysInMonth } from '../dates/civil';
import { type DayNumber, NO_DAY } from '../dates/day';
import type { Minor } from '../money/money';
import { fail, ok, type Result } from '../result';
import { type Hundredths, roundedFigure } from './figure';

/** Why days cannot be counted back; `needs-history`: the sales known do not reach as far back as the receivables. */
export type CountBackProblem = 'receivables-negative' | 'needs-history' | 'out-of-range';

/**
 * Days sales outstanding in hundredths of a day by counting back (exhaustion method): how many of the last days it
 * took to sell what is receivable. The sales of the newest month are taken off the receivables, then those of the
 * month before, and so on; a month that is used up counts with its calendar days, the last one in proportion. So
 * a good or a bad season does not move the figure as it moves `dso`.
 *
 * A month without sales, or with more credited than sold, counts with all its days, and what it credited comes on
 * top of what is left: the receivables are then older than that month. (Oracle's routine stops there, and gives too
 * few days.) When the sales run out first, the figure needs more history.
 * @param asOf day of the receivables
 * @param sales sales on credit by month, the newest first: of the month of `asOf` up to that day, of the month
 * before, and so on without a gap
 * @example countBackDso(21_200_000, 20634, [10_000_000, 8_000_000, 7_000_000]) //=> { ok: true, value: 7471 }:
 * at 30 June 30 days of June, 31 of May, and of April 32 / 70 x 30
 */
export function countBackDso(
  receivables: Minor,
  asOf: DayNumber,
  sales: readonly Minor[],
): Result<Hundredths, CountBackProblem> {
  if (!Number.isSafeInteger(receivables) || !Number.isSafeInteger(asOf) || asOf === NO_DAY)
    return fail('out-of-range');
  if (receivables < 0) return fail('receivables-negative');
  if (receivables === 0) return ok(0);
  let { year, month, day: days } = civilOfDay(asOf);
  let left = receivables;
  let counted = 0;
  for (const sold of sales) {
    if (!Number.isSafeInteger(sold) || !Number.isSafeInteger(left - sold)) return fail('out-of-range');
    if (sold >= left) return inDays(counted + (days * left) / sold);
    left -= sold;
    counted += days;
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    days = daysInMonth(year, month);
  }
  return fail('needs-history');
}

function inDays(days: number): Result<Hundredths, CountBackProblem> {
  const rounded = roundedFigure(days);
  return rounded.ok ? rounded : fail('out-of-range');
}
