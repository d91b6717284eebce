import {
  closedLongAgo,
  type DayNumber,
  emptyDossier,
  eventsOf,
  foldDossier,
  ok,
  type Result,
} from '../core/index';
import type { Administration, Fault, Ports } from './ports';

export interface ArchiveInput {
  readonly administration: Administration;
  /** Keys of the items on the list as it was last read. */
  readonly open: ReadonlySet<string>;
  readonly asOf: DayNumber;
}

/**
 * Moves the events of items that were closed a year ago to the archive, so that a check does not read them: see
 * `closedLongAgo`. What was filed of the customer itself stays at hand. Nothing is lost: the archive is read on demand.
 * @returns how many events were moved
 */
export async function archiveDossier(
  ports: Pick<Ports, 'dossier' | 'upkeep'>,
  { administration, open, asOf }: ArchiveInput,
): Promise<Result<number, Fault>> {
  const filed = await ports.dossier.load();
  if (!filed.ok) return filed;
  const events = eventsOf(filed.value.events, administration.id);
  const old = closedLongAgo(foldDossier(emptyDossier, events), open, asOf);
  const ids = new Set(events.flatMap(({ id, item }) => (old.has(item) ? [id] : [])));
  if (ids.size === 0) return ok(0);
  const moved = await ports.upkeep.archive(ids);
  return moved.ok ? ok(ids.size) : moved;
}
