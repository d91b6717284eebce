import { checkLevels, findProcedure, type LevelStep, standardProcedure } from '../core/index';
import type { CellFailure } from '../wording/functions/failureText';
import { type Argument, type CellIn, contentOf, isBlank, isOmitted, rowsOf } from './values';

/** The levels of a procedure, which is all that a decision in a cell needs. */
type Levels = { readonly levels: readonly LevelStep[] };

/** Days between two reminders where the range does not tell. */
const DEFAULT_INTERVAL = 7;

/**
 * Procedure of the `procedure` argument: left out or blank is the standard one; a text is a shipped procedure's
 * name; a range has days in its first column and, if it has two, intervals in the second. Blank rows at its end
 * are left out; any other hole is refused, and 0 is one, since Excel hands blank cells over as 0. Only where every
 * interval is 0 there is none.
 * @example procedureOfArgument([[5], [20], [40]]) //=> levels at 5, 20 and 40 days, 7 days between
 */
export function procedureOfArgument(argument: Argument): Levels | CellFailure {
  if (isOmitted(argument)) return standardProcedure;
  const rows = rowsOf(argument);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (rows.every((row) => row.every(isBlank))) return standardProcedure;
  if (typeof single === 'string') {
    return findProcedure(single) ?? { failure: 'procedure-unknown', argument: 'procedure', content: single };
  }
  return procedureOfRows(rows);
}

function procedureOfRows(rows: readonly (readonly CellIn[])[]): Levels | CellFailure {
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  const used = rows.slice(0, last + 1);
  if (used.some((row) => row.length < 1 || row.length > 2)) {
    return { failure: 'procedure-columns', argument: 'procedure' };
  }
  const waits = used.slice(1).some(([, interval]) => !isBlank(interval));
  const levels = used.map(([days, interval], at) => ({
    days: isBlank(days) ? Number.NaN : wholeOf(days),
    // Nothing comes before the first level, so its interval counts for nothing.
    interval:
      interval === undefined
        ? DEFAULT_INTERVAL
        : at > 0 && waits && isBlank(interval)
          ? Number.NaN
          : wholeOf(interval),
  }));
  const checked = checkLevels(levels);
  if (checked.ok) return { levels: checked.value };
  const row = checked.error.level;
  const content = (used[row - 1] ?? []).map(contentOf).join('; ');
  return { failure: 'procedure-days', argument: 'procedure', row, content };
}

/** A count from a cell. What is no number fails the check of the levels. */
const wholeOf = (cell: CellIn): number => (typeof cell === 'number' ? cell : Number.NaN);
