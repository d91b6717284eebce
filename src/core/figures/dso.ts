import type { Minor } from '../money/money';
import { fail, type Result } from '../result';
import { type FigureProblem, type Hundredths, roundedFigure } from './figure';

/**
 * Days sales outstanding in hundredths of a day: receivables at the end of a period / sales on credit in that
 * period x its days (ACT; not the average receivables that some vendors take). A credit balance gives a negative
 * figure. Parts of a day count: a month may be 365/12 days.
 * @example dso(1_500_000, 1_000_000, 30) //=> { ok: true, value: 4500 }: 15,000 / 10,000 x 30 = 45 days
 */
export function dso(receivables: Minor, sales: Minor, days: number): Result<Hundredths, FigureProblem> {
  if (![receivables, sales, days].every(Number.isFinite)) return fail('out-of-range');
  if (sales <= 0) return fail('sales-not-positive');
  if (days <= 0) return fail('days-not-positive');
  return roundedFigure((receivables * days) / sales);
}

/**
 * Best possible DSO in hundredths of a day: what DSO would be if nobody paid late, from the receivables that are
 * not yet overdue (creditguru.com).
 * @example bestPossibleDso(400_000, 1_000_000, 30) //=> { ok: true, value: 1200 }: 4,000 / 10,000 x 30 = 12 days
 */
export const bestPossibleDso = (
  current: Minor,
  sales: Minor,
  days: number,
): Result<Hundredths, FigureProblem> => dso(current, sales, days);
