import type { DayNumber } from '../dates/day';
import { fail, ok, type Result } from '../result';
import type { RateRow, RateTable } from './rateTable';
import type { Regime } from './regime';
import { shippedRates } from './shippedRates';

/** No rate is known on that day: it lies before the first row or after the last day for which rates are known. */
export interface RateUnknown {
  readonly code: 'rate-unknown';
  readonly regime: Regime;
  readonly day: DayNumber;
}

/** A rate with the last day on which it holds. */
export interface RateInForce extends RateRow {
  readonly through: DayNumber;
}

/**
 * Statutory rate of late payment in force on a day, per cent a year. Its rule stands in the table as `basis`; a
 * rate is never taken beyond the last day for which the table holds.
 * @example rateOn('BE-B2B', 20423) //=> { ok: true, value: { percent: 10.5, … } }: on 1 December 2025
 */
export function rateOn(
  regime: Regime,
  day: DayNumber,
  table: RateTable = shippedRates,
): Result<RateInForce, RateUnknown> {
  const known = table[regime];
  let at = (known?.rows.length ?? 0) - 1;
  while (at >= 0 && (known?.rows[at]?.from ?? 0) > day) at -= 1;
  const row = known?.rows[at];
  // Asked so that what is no number is no day of the table either.
  if (known === undefined || row === undefined || !(day <= known.validThrough))
    return fail({ code: 'rate-unknown', regime, day });
  const next = known.rows[at + 1];
  const through = next === undefined ? known.validThrough : Math.min(next.from - 1, known.validThrough);
  // Written out, not spread: a run asks for every item.
  return ok({ from: row.from, percent: row.percent, sure: row.sure, through });
}
