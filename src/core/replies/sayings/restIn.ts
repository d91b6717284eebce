import type { DayNumber } from '../../dates/day';
import { amountNear } from './amountNear';
import { comingDay } from './dayOf';
import type { Said } from './said';
import { has, placesOf, type View } from './sentenceView';

/** A promise of what is left, without a verb: "and the balance by 11 December". */
export function restIn(part: View, written: DayNumber): Said | null {
  const rest = placesOf(part, 'rest')[0];
  if (!rest || part.sentence.asks || has(part, 'not', 'if', 'other', 'earlier', 'paid', 'payPast', 'contest'))
    return null;
  const day = comingDay(part, written, rest);
  return day === null ? null : { kind: 'promise', day, amount: amountNear(part, rest), reason: null };
}

/** A promise that another day takes the place of one that is denied: "not this week, but next Friday". */
export function insteadIn(before: View | undefined, part: View, written: DayNumber): Said | null {
  if (!before || before.days.length === 0 || !has(before, 'not') || !has(before, 'pay', 'payment'))
    return null;
  if (!has(part, 'contrast') || part.sentence.asks || has(part, 'not', 'if', 'other', 'pay', 'paid', 'plan'))
    return null;
  const day = comingDay(part, written);
  return day === null ? null : { kind: 'promise', day, amount: part.amounts[0] ?? null, reason: null };
}
