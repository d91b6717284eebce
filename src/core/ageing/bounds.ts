import { fail, ok, type Result } from '../result';

/** Upper edges of the buckets in days overdue, rising; the first is 0, the edge of what is not due. */
export type BucketBounds = readonly number[];

/** Not due, 1 to 30, 31 to 60, 61 to 90, 91 to 120, over 120. */
export const defaultBounds: BucketBounds = [0, 30, 60, 90, 120];

/** What is wrong with bounds; `place` counts from 1. */
export interface BoundsProblem {
  readonly code: 'bound-not-whole' | 'bounds-not-rising' | 'too-many-bounds';
  readonly place: number;
}

const MAX_BOUNDS = 60;
const LAST_BOUND = 100_000;

/**
 * Bounds that cover every day once: whole numbers from 0 that rise. A leading 0 may be left out, none at all are
 * the default.
 * @example checkBounds([15, 30, 60]) //=> { ok: true, value: [0, 15, 30, 60] }
 */
export function checkBounds(bounds: readonly number[]): Result<BucketBounds, BoundsProblem> {
  if (bounds.length === 0) return ok(defaultBounds);
  if (bounds.length > MAX_BOUNDS) return fail({ code: 'too-many-bounds', place: MAX_BOUNDS + 1 });
  for (const [index, bound] of bounds.entries()) {
    const place = index + 1;
    if (!Number.isInteger(bound) || bound < 0 || bound > LAST_BOUND)
      return fail({ code: 'bound-not-whole', place });
    if (index > 0 && bound <= (bounds[index - 1] ?? 0)) return fail({ code: 'bounds-not-rising', place });
  }
  return ok(bounds[0] === 0 ? bounds : [0, ...bounds]);
}
