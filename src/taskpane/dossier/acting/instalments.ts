import {
  dayOfIso,
  evenPlan,
  factProblems,
  fail,
  type Instalment,
  ok,
  type Result,
} from '../../../core/index';
import type { Draft } from './draft';
import { type ActedItem, amountIn, type DraftProblem, oneCurrency, totalOf, unread } from './making';

/** Five years of months. */
export const MOST_PARTS = 60;

/** How what is open of some items together is paid: in equal parts, or as typed. */
export function instalmentsOf(
  { own, count, day, every }: Pick<Draft, 'own' | 'count' | 'day' | 'every'>,
  items: readonly ActedItem[],
): Result<readonly Instalment[], readonly DraftProblem[]> {
  const currency = oneCurrency(items);
  if (currency === null) return unread('currencies', 'items');
  if (own !== null) {
    const typed = own.flatMap((one) => {
      const [at, amount] = [dayOfIso(one.day), amountIn(one.amount, currency)];
      return at === null || amount === null ? [] : [{ day: at, amount }];
    });
    return typed.length < own.length ? unread('amount-unreadable', 'instalments') : ok(typed);
  }
  const first = dayOfIso(day);
  if (first === null) return unread('day-missing', 'day');
  const parts = Number(count);
  if (!Number.isInteger(parts) || parts < 1 || parts > MOST_PARTS)
    return unread('amount-wrong', 'instalments');
  return ok(evenPlan({ open: totalOf(items), count: parts, first, every }));
}

/** The same, where nothing is wrong with the plan as a whole: its shares are judged once they are made. */
export function soundInstalments(
  draft: Draft,
  items: readonly ActedItem[],
  today: number,
): Result<readonly Instalment[], readonly DraftProblem[]> {
  const read = instalmentsOf(draft, items);
  if (!read.ok) return read;
  const whole = {
    kind: 'plan',
    item: '',
    customer: '',
    detail: { day: today, currency: oneCurrency(items) ?? '', instalments: read.value, note: '' },
  } as const;
  const problems = factProblems(whole, { today, open: totalOf(items) });
  return problems.length === 0 ? read : fail(problems);
}
