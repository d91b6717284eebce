import type { Back } from './changeEntry';

/** Characters that one change may take in the record. */
const MOST = 400_000;
/** The same for rows that were only added, of which fingerprints are kept: some 45,000 rows. */
const MOST_ADDED = 900_000;

/** A way back, or that there is none where it would be too much to keep. */
export function fitted(back: Back): Back {
  const onlyAdded = back.kind === 'rows' && back.hunks.every(({ before }) => before.length === 0);
  return JSON.stringify(back).length <= (onlyAdded ? MOST_ADDED : MOST) ? back : { kind: 'none' };
}
