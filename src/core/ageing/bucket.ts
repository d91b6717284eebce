import type { BucketBounds } from './bounds';

/** Number of buckets that bounds make: one up to each bound, and one past the last. */
export const bucketCount = (bounds: BucketBounds): number => bounds.length + 1;

/**
 * Bucket of an age, from 0 (not due); the edges belong to the lower bucket, so day 30 is in 1-30.
 * @example bucketOf(31, [0, 30, 60]) //=> 2
 */
export function bucketOf(daysOverdue: number, bounds: BucketBounds): number {
  let bucket = 0;
  while (bucket < bounds.length && daysOverdue > (bounds[bucket] ?? 0)) bucket += 1;
  return bucket;
}

/**
 * Labels of the buckets, the youngest first. `notDue` is the caller's word for the first.
 * @example bucketLabels([0, 30, 60], 'Not due') //=> ['Not due', '1-30', '31-60', '>60']
 */
export function bucketLabels(bounds: BucketBounds, notDue: string): readonly string[] {
  const between = bounds.slice(1).map((bound, index) => {
    const from = (bounds[index] ?? 0) + 1;
    return from === bound ? String(bound) : `${from}-${bound}`;
  });
  return [notDue, ...between, `>${bounds.at(-1) ?? 0}`];
}
