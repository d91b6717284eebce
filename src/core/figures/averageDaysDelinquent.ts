import type { Minor } from '../money/money';
import { ok, type Result } from '../result';
import { bestPossibleDso, dso } from './dso';
import type { FigureProblem, Hundredths } from './figure';

/**
 * Average days delinquent in hundredths of a day: DSO - best possible DSO (creditguru.com), as both are shown, so
 * that the three agree in a report. Negative when overdue credits exceed overdue debits.
 * @example averageDaysDelinquent(1_500_000, 400_000, 1_000_000, 30) //=> { ok: true, value: 3300 }: 45 - 12 = 33
 */
export function averageDaysDelinquent(
  receivables: Minor,
  current: Minor,
  sales: Minor,
  days: number,
): Result<Hundredths, FigureProblem> {
  const actual = dso(receivables, sales, days);
  if (!actual.ok) return actual;
  const best = bestPossibleDso(current, sales, days);
  return best.ok ? ok(actual.value - best.value) : best;
}
