import type { DayNumber } from '../../dates/day';
import { type AgreedRate, lateInterest } from '../../law/lateInterest';
import type { Regime } from '../../law/regime';
import type { Charge } from './charge';
import { belgianTerm, chargeableFrom } from './chargeableFrom';
import type { ChargesInput, ClaimedItem } from './chargesInput';
import { clauseOn } from './clauseOn';
import { interestCeiling } from './interestCeiling';
import type { Refusals } from './refusals';

/** Interest is a share of the claim, so it needs no currency of a law; these are the two that the rates are of. */
const currencies: ReadonlySet<string> = new Set(['EUR', 'GBP']);

/**
 * Late interest of one item, or null with its refusal noted. The principal is today's over the whole time: what was
 * paid meanwhile bears none, which is never more than is owed. Businesses: the statutory rate from the day after the
 * due date. Belgian consumers: the clause's rate, at most that between businesses and what the letter announced;
 * without a clause the legal rate. Theirs and that of Dutch consumers runs from the day on which the term of the law is over (of a small
 * Belgian creditor from the day after sending): for the legal rates that day is not settled, and this is the last.
 */
export function interestCharge(
  input: ChargesInput,
  regime: Regime,
  item: ClaimedItem,
  refusals: Refusals,
): Charge | null {
  const { currency, settings, rates, until, asOf } = input;
  const { index, principal, dueDay } = item;
  if (dueDay === null) return null;
  if (!currencies.has(currency)) {
    refusals.add('interest', 'currency', index, { currency });
    return null;
  }
  const runsAfter = Math.max(dueDay, startOf(regime, item, input) - 1);
  const through = until === null ? asOf : Math.min(asOf, until);
  if (until !== null && until < asOf && asOf > runsAfter)
    refusals.add('interest', 'insolvency', index, { day: until });
  const rate = rateFor(input, regime, item, runsAfter, through, refusals);
  if (rate === null) return null;
  const { dayCount } = settings;
  const found = lateInterest({ principal, dueDay: runsAfter, asOf: through, rate, dayCount, table: rates });
  if (!found.ok) {
    const day = found.error.code === 'rate-unknown' ? { day: found.error.day } : {};
    refusals.add('interest', found.error.code, index, day);
    return null;
  }
  const { total, parts } = found.value;
  if (total === 0) return null;
  const fresh = Math.max(0, total - item.charged.interest);
  return { kind: 'interest', item: index, items: [index], amount: total, fresh, basis: principal, parts };
}

/** First day of interest, as far as a letter sets it. */
function startOf(regime: Regime, item: ClaimedItem, { settings }: ChargesInput): DayNumber {
  if (regime === 'BE-B2C' && item.firstReminder !== null)
    return belgianTerm(item.firstReminder, settings).interestFrom;
  return chargeableFrom(regime, item, settings) ?? Number.NEGATIVE_INFINITY;
}

/** The rate of an item: the regime's, or the clause's; null where no clause or letter gives one or it is too much. */
function rateFor(
  { settings, rates }: ChargesInput,
  regime: Regime,
  item: ClaimedItem,
  runsAfter: DayNumber,
  through: DayNumber,
  refusals: Refusals,
): Regime | AgreedRate | null {
  if (regime !== 'BE-B2C') return regime;
  const percent = clauseOn(settings.clause, item)?.percent ?? null;
  if (percent === null) {
    refusals.add('interest', 'no-clause', item.index);
    return null;
  }
  const told = item.firstReminder?.announced?.percent ?? null;
  if (told === null) {
    refusals.add('interest', 'be-not-announced', item.index);
    return null;
  }
  for (let day = runsAfter + 1; day <= through; ) {
    const most = interestCeiling(day, settings.interestCap, rates);
    if (!most.ok) {
      refusals.add('interest', 'rate-unknown', item.index, { day });
      return null;
    }
    if (percent > most.value.percent) {
      refusals.add('interest', 'be-interest-cap', item.index, { percent, mostPercent: most.value.percent });
      return null;
    }
    day = most.value.through + 1;
  }
  return { percent: Math.min(percent, told), compounding: 'simple' };
}
