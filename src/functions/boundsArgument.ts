import { type BucketBounds, checkBounds, defaultBounds } from '../core/index';
import type { CellFailure } from '../wording/functions/failureText';
import { type Argument, contentOf, isBlank, isOmitted, rowsOf } from './values';

/** Bounds, or why they are none. */
export type ReadBounds =
  | { readonly ok: true; readonly bounds: BucketBounds }
  | { readonly ok: false; readonly failure: CellFailure };

/**
 * Bounds of the `bounds` argument, from a row, a column or one cell; left out or blank are the default ones. Blank
 * cells at the end are left out.
 * @example boundsOfArgument([[15], [30], [60]]) //=> { ok: true, bounds: [0, 15, 30, 60] }
 */
export function boundsOfArgument(argument: Argument): ReadBounds {
  if (isOmitted(argument)) return { ok: true, bounds: defaultBounds };
  const cells = rowsOf(argument).flat();
  const used = cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  const checked = checkBounds(
    used.map((cell) => (typeof cell === 'number' ? cell : isBlank(cell) ? 0 : Number.NaN)),
  );
  if (checked.ok) return { ok: true, bounds: checked.value };
  const row = checked.error.place;
  return {
    ok: false,
    failure: { failure: 'bounds', argument: 'bounds', row, content: contentOf(used[row - 1]) },
  };
}
