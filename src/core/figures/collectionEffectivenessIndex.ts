import type { Minor } from '../money/money';
import { fail, type Result } from '../result';
import { type FigureProblem, type Hundredths, roundedFigure } from './figure';

/**
 * Collection effectiveness index in hundredths of a per cent: of what could be collected, the part that was:
 * (begin + sales - end total) / (begin + sales - end current) x 100 (Credit Research Foundation). `sales` are
 * sales on credit per month: over a period of several months their sum divided by the months.
 * @example
 * collectionEffectivenessIndex(620_000, 363_000, 634_000, 359_000) //=> { ok: true, value: 5593 }: 3,490 / 6,240
 */
export function collectionEffectivenessIndex(
  begin: Minor,
  sales: Minor,
  endTotal: Minor,
  endCurrent: Minor,
): Result<Hundredths, FigureProblem> {
  if (sales < 0) return fail('sales-negative');
  const collected = begin + sales - endTotal;
  const collectable = begin + sales - endCurrent;
  // Beyond whole cents a difference of nothing could look like something.
  if (!Number.isSafeInteger(collected) || !Number.isSafeInteger(collectable)) return fail('out-of-range');
  if (collectable <= 0) return fail('nothing-to-collect');
  return roundedFigure((collected * 100) / collectable);
}
