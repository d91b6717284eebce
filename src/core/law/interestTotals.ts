import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { Minor } from '../money/money';
import { isYearly, type LateInterestInput, lateInterest } from './lateInterest';
import type { RateRow } from './rateTable';
import { isPercent } from './share';
import { shippedRates } from './shippedRates';

/** A rate and the day from which it holds. */
type Rate = Pick<RateRow, 'from' | 'percent'>;

/** How the interest of all items is computed: see `LateInterestInput`. */
export type InterestTerms = Omit<LateInterestInput, 'principal' | 'dueDay'>;

/**
 * The days up to `asOf` in steps on which one rate holds, rising, with numbers that give interest without a loss:
 * `twice x principal`, plus half of `divisor`, divided by it and rounded down, is rounded half up.
 */
interface Steps {
  /** First and last day of each step. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Twice the share of one day of the step, and of all its days. */
  readonly twiceDay: Float64Array;
  readonly twiceAll: Float64Array;
  readonly divisor: number;
  /** Above this amount plain numbers would lose a figure. */
  readonly most: Minor;
}

/**
 * Late interest of every item to one day, as `lateInterest` computes it, without its parts: for figures over a
 * whole ledger. In minor units: 0 for what is no debt, has no due date or is not late, NaN where `lateInterest`
 * fails.
 * @example interestTotals(items, { asOf: 20361, rate: 'BE-B2B' })[0] //=> 17959: 5,000.00 due on day 20239
 */
export function interestTotals(
  items: Pick<OpenItems, 'count' | 'open' | 'dueDay'>,
  terms: InterestTerms,
): Float64Array {
  const { count, open, dueDay } = items;
  const { asOf } = terms;
  const { from, to, twiceDay, twiceAll, divisor, most } = stepsOf(terms);
  const half = divisor / 2;
  const last = from.length - 1;
  const firstDue = (from[0] ?? Number.POSITIVE_INFINITY) - 1;
  const noDay = NO_DAY;
  const totals = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const due = dueDay[index] as number;
    const principal = open[index] as number;
    if (due >= asOf || principal <= 0 || due === noDay) continue;
    if (due < firstDue || principal > most) {
      totals[index] = totalOf({ ...terms, principal, dueDay: due });
      continue;
    }
    let total = 0;
    let step = last;
    while ((from[step] as number) > due + 1) {
      total += Math.floor(((twiceAll[step] as number) * principal + half) / divisor);
      step -= 1;
    }
    const days = (to[step] as number) - due;
    totals[index] = total + Math.floor(((twiceDay[step] as number) * days * principal + half) / divisor);
  }
  return totals;
}

function totalOf(input: LateInterestInput): number {
  const interest = lateInterest(input);
  return interest.ok ? interest.value.total : Number.NaN;
}

function stepsOf(terms: InterestTerms): Steps {
  const { asOf, dayCount } = terms;
  const used = rowsOf(terms);
  const from = Int32Array.from(used, (row) => row.from);
  const to = from.map((_, step) => (from[step + 1] ?? asOf + 1) - 1);
  const twiceDay = Float64Array.from(used, ({ percent }) => 2 * hundredths(percent));
  const twiceAll = twiceDay.map((twice, step) => twice * ((to[step] ?? 0) - (from[step] ?? 0) + 1));
  const divisor = 2 * 10_000 * (dayCount === 'actual/360' ? 360 : 365);
  const most = Math.floor((Number.MAX_SAFE_INTEGER - divisor) / Math.max(1, ...twiceAll));
  return { from, to, twiceDay, twiceAll, divisor, most };
}

/** None where the days of a year change, interest joins the principal, or a rate has three decimals or more. */
function rowsOf({ asOf, rate, dayCount, table = shippedRates }: InterestTerms): readonly Rate[] {
  const known = typeof rate === 'string' ? table[rate] : agreed(rate.percent, asOf);
  if (known === undefined || asOf > known.validThrough || dayCount === 'actual/actual' || isYearly(rate))
    return [];
  const rows = known.rows.filter(({ from }) => from <= asOf);
  return rows.every(({ percent }) => hundredths(percent) / 100 === percent) ? rows : [];
}

const hundredths = (percent: number): number => Math.round(percent * 100);

/** Days for which an agreed rate is laid out: longer ago would leave less room for the amounts. */
const LAID_OUT = 10_000;

const agreed = (
  percent: number,
  asOf: DayNumber,
): { rows: readonly Rate[]; validThrough: DayNumber } | undefined =>
  isPercent(percent) ? { rows: [{ from: asOf - LAID_OUT, percent }], validThrough: asOf } : undefined;
