import type { DayNumber } from '../dates/day';
import { isBankingDay } from './bankingDay';
import type { QuietPeriod } from './settings';

const periodOn = (
  periods: readonly QuietPeriod[],
  customer: string,
  day: DayNumber,
): QuietPeriod | undefined =>
  periods.find(
    (period) =>
      (period.customer === null || period.customer === customer) && period.from <= day && day <= period.to,
  );

/**
 * The quiet period of a customer on a day, or null; where one follows upon another, `to` is the end of the last.
 * @example quietOn([{ from: 20811, to: 20821, customer: null, reason: 'Christmas' }], '31', 20815)?.to //=> 20821
 */
export function quietOn(
  periods: readonly QuietPeriod[],
  customer: string,
  day: DayNumber,
): QuietPeriod | null {
  const period = periodOn(periods, customer, day);
  if (period === undefined) return null;
  let { to } = period;
  for (let next = periodOn(periods, customer, to + 1); next !== undefined; ) {
    to = next.to;
    next = periodOn(periods, customer, to + 1);
  }
  return { ...period, to };
}

/** The first banking day from a day on that lies in no quiet period of the customer. */
export function payableDay(periods: readonly QuietPeriod[], customer: string, day: DayNumber): DayNumber {
  let at = day;
  for (;;) {
    const quiet = periodOn(periods, customer, at);
    if (quiet !== undefined) at = quiet.to + 1;
    else if (isBankingDay(at)) return at;
    else at += 1;
  }
}
