import type { DossierEvent } from '../../core/index';
import type { TeamEntry } from '../ports';

/**
 * Longest that the events of an entry may be together, as JSON (UTF-16 units). A file of the folder holds 4 MB, and a
 * unit is at most three bytes.
 */
const LONGEST = 1_000_000;

/** Events as entries of a team folder, as few as hold them. */
export function entriesOf(
  events: readonly DossierEvent[],
  { at, administration }: Pick<TeamEntry, 'at' | 'administration'>,
): readonly TeamEntry[] {
  const groups: DossierEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const length = JSON.stringify(event).length;
    if (length > room || groups.length === 0) {
      groups.push([]);
      room = LONGEST;
    }
    groups.at(-1)?.push(event);
    room -= length;
  }
  return groups.map((events) => ({ at, administration, ends: [], events }));
}
