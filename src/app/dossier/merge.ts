import {
  type DossierEvent,
  type Erasures,
  erasuresIn,
  eventsOf,
  isForgotten,
  withoutForgotten,
} from '../../core/index';
import type { FiledEvents } from '../ports';

/** What makes the workbook's table and the team folder say the same. */
export interface Merge {
  /** What the folder has and the table lacks. */
  readonly toTable: readonly DossierEvent[];
  /** What the table has and the folder lacks. */
  readonly toFolder: readonly DossierEvent[];
  /** Ids of what was erased and is still there. */
  readonly forgetInTable: ReadonlySet<string>;
  readonly forgetInFolder: ReadonlySet<string>;
}

/**
 * Compares the events of an administration in the workbook's table with those in its team folder. What either knows to
 * be erased goes from both. Done on every computer, in any order, it leaves the same events everywhere.
 */
export function mergeDossiers(
  administration: string,
  table: Pick<FiledEvents, 'events' | 'archived'>,
  folder: readonly DossierEvent[],
): Merge {
  const here = eventsOf(table.events, administration);
  const there = eventsOf(folder, administration);
  const erasures = erasuresIn([...here, ...there]);
  const inTable = new Set([...idsOf(table.events), ...(table.archived ?? [])]);
  const inFolder = idsOf(there);
  return {
    toTable: withoutForgotten(there, erasures).filter(({ id }) => !inTable.has(id)),
    toFolder: withoutForgotten(here, erasures).filter(({ id }) => !inFolder.has(id)),
    forgetInTable: forgotten(here, erasures),
    forgetInFolder: forgotten(there, erasures),
  };
}

const idsOf = (events: readonly DossierEvent[]): Set<string> => new Set(events.map(({ id }) => id));

const forgotten = (events: readonly DossierEvent[], erasures: Erasures): ReadonlySet<string> =>
  idsOf(erasures.size === 0 ? [] : events.filter((event) => isForgotten(event, erasures)));
