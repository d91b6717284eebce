import { civilOfDay, dayOfCivil, daysInMonth } from '../../dates/civil';
import type { DayNumber } from '../../dates/day';
import { distribute } from '../../money/distribute';
import type { Minor } from '../../money/money';
import type { Instalment } from '../events/agreements';

/** How far apart instalments are. */
export const planIntervals = ['week', 'fortnight', 'month'] as const;
export type PlanInterval = (typeof planIntervals)[number];

/** A plan of equal instalments. */
export interface EvenPlan {
  readonly open: Minor;
  /** How many instalments, from 1. */
  readonly count: number;
  readonly first: DayNumber;
  readonly every: PlanInterval;
}

/**
 * Equal instalments that add up to what is open, to the cent: what cannot be divided is paid first. A month after
 * the 31st is the last day of a shorter month, and the 31st again in the next that has one.
 * @example evenPlan({ open: 10000, count: 3, first: 20790, every: 'week' })
 * //=> 33.34 on day 20790, 33.33 on 20797 and on 20804
 */
export function evenPlan({ open, count, first, every }: EvenPlan): readonly Instalment[] {
  const shares = distribute(open, new Array<number>(Math.max(0, count)).fill(1));
  return shares.map((amount, place) => ({ day: dayAt(first, every, place), amount }));
}

function dayAt(first: DayNumber, every: PlanInterval, place: number): DayNumber {
  if (every !== 'month') return first + place * (every === 'week' ? 7 : 14);
  const { year, month, day } = civilOfDay(first);
  const months = month - 1 + place;
  const [inYear, inMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
  return dayOfCivil(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth))) ?? first;
}
