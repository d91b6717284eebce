import type { Minor } from '../../money/money';
import type { TermLetters } from './chargesInput';

/**
 * The most that a Belgian consumer may be charged as lump sum on items: what the letters that announced them have
 * named, each letter once. The first reminder states the damages that will be claimed (Code of Economic Law, article
 * XIX.2), so what is asked later is never more, also where more is open by then: a credit was deducted, or a part was
 * in dispute. Of an item announced twice the first letter counts, whose term it is.
 * @returns minor units; 0 where no letter named a lump sum
 * @example
 * // one letter of 20.00 on two items, another of 44.31 on a third
 * announcedCosts(items) //=> 6431
 */
export function announcedCosts(items: readonly Pick<TermLetters, 'firstReminder'>[]): Minor {
  const byLetter = new Map<string, Minor>();
  for (const { firstReminder } of items) {
    const announced = firstReminder?.announced;
    if (announced) byLetter.set(announced.mailKey, announced.costs);
  }
  return [...byLetter.values()].reduce((sum, costs) => sum + costs, 0);
}
