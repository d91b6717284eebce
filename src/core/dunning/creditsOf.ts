import { NO_DAY } from '../dates/day';
import { oldestCreditsFirst } from './ageOrder';
import type { Run } from './run';

/**
 * The open credits of an account that are set off, the oldest first: all of them, those whose day has come (a credit
 * without any date is taken), or none.
 */
export function creditsOf({ items, asOf, settings }: Run, credits: readonly number[]): readonly number[] {
  if (settings.credits === 'ignore') return [];
  const sorted = oldestCreditsFirst(items, credits);
  if (settings.credits === 'all') return sorted;
  return sorted.filter((index) => {
    const due = items.dueDay[index] ?? NO_DAY;
    const day = due === NO_DAY ? (items.invoiceDay[index] ?? NO_DAY) : due;
    return day < asOf;
  });
}
