import type { BucketBounds } from './bounds';

/** Whether a day on the edge of a bucket still belongs to it. */
export type BucketEdges = 'inclusive' | 'strict';

/**
 * Bounds as ageing counts them: a bucket ends on its bound (day 30 is in 1-30), or strictly before it (day 30 is the
 * first of 30-59). What is not due ends on the due date either way.
 * @example boundsWithEdges([0, 30, 60], 'strict') //=> [0, 29, 59]
 */
export function boundsWithEdges(bounds: BucketBounds, edges: BucketEdges): BucketBounds {
  if (edges === 'inclusive') return bounds;
  // A bound of day 1 ends where what is not due ends.
  return [0, ...bounds.filter((bound) => bound > 1).map((bound) => bound - 1)];
}
