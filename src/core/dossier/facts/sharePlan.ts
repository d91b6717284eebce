import type { Minor } from '../../money/money';
import type { Instalment } from '../events/agreements';

/**
 * A plan for several items together as one for each of them: what is paid first goes to the first item until that is
 * paid, then to the next, as a payment is booked on the oldest invoice first. Where the instalments add up to what is
 * open, the shares of each item add up to what is open of it, and those of each day to its instalment, to the cent;
 * else what is over of either is left out.
 * @param opens what is open of each item, above nought, the oldest first, in one currency
 * @example
 * sharePlan([6000, 4000], [{ day: 1, amount: 5000 }, { day: 2, amount: 5000 }])
 * //=> [[{ day: 1, amount: 5000 }, { day: 2, amount: 1000 }], [{ day: 2, amount: 4000 }]]
 */
export function sharePlan(
  opens: readonly Minor[],
  instalments: readonly Instalment[],
): readonly (readonly Instalment[])[] {
  let place = 0;
  let left = instalments[0]?.amount ?? 0;
  return opens.map((open) => {
    const shares: Instalment[] = [];
    for (let wanted = open; wanted > 0; ) {
      const instalment = instalments[place];
      if (instalment === undefined) break;
      const amount = Math.min(wanted, left);
      if (amount > 0) shares.push({ day: instalment.day, amount });
      wanted -= amount;
      left -= amount;
      if (left > 0) continue;
      place += 1;
      left = instalments[place]?.amount ?? 0;
    }
    return shares;
  });
}
