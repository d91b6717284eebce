import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { LevelStep } from './procedure';

/**
 * The level that the age of every item has reached, whatever was sent: what `decideLevel` answers for each without
 * a level sent before and without a hold. 0 for what is no debt or has no due date.
 * @example levelsReached(items, 20778, standardProcedure)[0] //=> 3: due on day 20748
 */
export function levelsReached(
  items: Pick<OpenItems, 'count' | 'open' | 'dueDay'>,
  asOf: DayNumber,
  procedure: { readonly levels: readonly Pick<LevelStep, 'days'>[] },
): Uint8Array {
  const { count, open, dueDay } = items;
  const levelOfAge = levelsByAge(procedure.levels.map(({ days }) => days));
  const lastAge = levelOfAge.length - 1;
  const noDay = NO_DAY;
  const levels = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const due = dueDay[index] as number;
    if (due === noDay || (open[index] as number) <= 0) continue;
    const age = asOf - due;
    if (age >= 0) levels[index] = levelOfAge[Math.min(age, lastAge)] as number;
  }
  return levels;
}

/** Level of each age from 0 to the day of the last level: looked up a million times. */
function levelsByAge(days: readonly number[]): Uint8Array {
  return Uint8Array.from(
    { length: (days.at(-1) ?? 0) + 1 },
    (_, age) => days.findLastIndex((from) => from <= age) + 1,
  );
}
