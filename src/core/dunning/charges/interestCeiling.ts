import type { DayNumber } from '../../dates/day';
import { type RateInForce, type RateUnknown, rateOn } from '../../law/rateOn';
import type { RateTable } from '../../law/rateTable';
import type { Result } from '../../result';
import type { InterestCap } from '../settings';

/**
 * The most that a clause may ask of a Belgian consumer on a day, per cent a year: the rate between businesses (Code
 * of Economic Law, article XIX.4). Whether as published or before it is rounded up to a half per cent is not settled,
 * so a setting. The Luxembourg rate is the Belgian one unrounded: the reference rate and 8 points.
 * @example interestCeiling(20778, 'published', shippedRates) //=> { ok: true, value: { percent: 10.5, … } }
 */
export const interestCeiling = (
  day: DayNumber,
  cap: InterestCap,
  rates: RateTable,
): Result<RateInForce, RateUnknown> => rateOn(cap === 'published' ? 'BE-B2B' : 'LU-B2B', day, rates);
