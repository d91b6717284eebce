import type { Minor } from '../money/money';
import type { Reason } from './decision';
import type { DunningProcedure } from './procedure';

/** An item that is due, and what it asks. */
export interface DueItem {
  readonly index: number;
  readonly level: number;
  readonly asked: Minor;
}

/** Items that reach the minimum, and those that do not with the reason. */
export interface MinimumOutcome {
  readonly kept: readonly DueItem[];
  readonly dropped: readonly { readonly index: number; readonly reason: Reason }[];
}

/**
 * Holds back what is too little to remind of, a minimum that is reached counting. Of the sum of a customer: all of it
 * below the procedure's minimum; below that of the highest level only its items, and the others are looked at again
 * without them.
 * @param credited what credits take off the sum
 */
export function applyMinimum(
  due: readonly DueItem[],
  credited: Minor,
  procedure: DunningProcedure,
  currency: string,
  scope: 'customer' | 'item',
): MinimumOutcome {
  const levelMinimum = (level: number): Minor =>
    Math.max(procedure.minimum, procedure.levels[level - 1]?.minimum ?? 0);
  const below = (items: readonly DueItem[], amount: Minor, minimum: Minor): MinimumOutcome['dropped'] =>
    items.map(({ index }) => ({ index, reason: { code: 'below-minimum', amount, minimum, currency } }));
  if (scope === 'item') {
    const reaches = ({ level, asked }: DueItem): boolean => asked >= levelMinimum(level);
    const dropped = due.filter((item) => !reaches(item));
    return {
      kept: due.filter(reaches),
      dropped: dropped.flatMap((item) => below([item], item.asked, levelMinimum(item.level))),
    };
  }
  let kept = due;
  const dropped: { index: number; reason: Reason }[] = [];
  while (kept.length > 0) {
    const net = kept.reduce((sum, { asked }) => sum + asked, 0) - credited;
    const highest = Math.max(...kept.map(({ level }) => level));
    const minimum = levelMinimum(highest);
    if (net >= minimum) break;
    const short = kept.filter(({ level }) => net < procedure.minimum || level === highest);
    dropped.push(...below(short, net, minimum));
    kept = kept.filter((item) => !short.includes(item));
  }
  return { kept, dropped };
}
