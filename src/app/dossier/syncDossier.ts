import { type DossierEvent, erasuresIn, ok, type Result } from '../../core/index';
import type { Administration, DamagedRecord, Fault, FiledEvents, Ports, TeamRecord } from '../ports';
import { keptMailsOf } from './keptMails';
import { mergeDossiers } from './merge';
import { type SharePorts, shareEvents } from './share';

/** What a sync changed, and what it could not do. */
export interface Synced {
  /** What the table gained. */
  readonly taken: readonly DossierEvent[];
  /** How many events the folder gained. */
  readonly shared: number;
  /** How many events went because their customer was erased. */
  readonly forgotten: number;
  /** Files of the folder that cannot be read; the rest counts. */
  readonly damaged: readonly DamagedRecord[];
  /** Why the folder does not have all that it should; null when it has. */
  readonly unshared: Fault | null;
}

type SyncPorts = Pick<Ports, 'dossier' | 'hash'> & Partial<Pick<Ports, 'upkeep'>> & SharePorts;

const nothing: Synced = { taken: [], shared: 0, forgotten: 0, damaged: [], unshared: null };

/**
 * Brings the workbook's table and the team folder together: each gains what it lacks. The folder is the record, the
 * table a view of it that waits for what could not be written yet; an empty table is filled again. Moving to a team
 * folder is the first sync. Without a folder nothing happens. One that cannot be read is a fault, and the table is left
 * as it is.
 */
export async function syncDossier(
  ports: SyncPorts,
  administration: Administration,
): Promise<Result<Synced, Fault>> {
  if (administration.team === null) return ok(nothing);
  const filed = await ports.dossier.load();
  if (!filed.ok) return filed;
  const record = await ports.teams.open(administration.team).read(administration.id);
  return record.ok ? exchange(ports, administration, filed.value, record.value) : record;
}

/** A sync of a table and a folder that were read already. */
export async function exchange(
  ports: SyncPorts,
  administration: Administration,
  filed: Pick<FiledEvents, 'events' | 'archived'>,
  record: Pick<TeamRecord, 'events' | 'damaged'>,
): Promise<Result<Synced, Fault>> {
  const whole = await withArchive(ports, filed, record);
  if (!whole.ok) return whole;
  const merge = mergeDossiers(administration.id, whole.value, record.events);
  const { toTable, toFolder, forgetInTable, forgetInFolder } = merge;
  if (toTable.length > 0) {
    const written = await ports.dossier.append(toTable);
    if (!written.ok) return written;
  }
  if (forgetInTable.size > 0) {
    const erased = await ports.upkeep?.erase(forgetInTable);
    if (erased?.ok === false) return erased;
  }
  // A colleague who had not heard of it yet may have written them again.
  const { id, team } = administration;
  if (team !== null && forgetInFolder.size > 0) {
    const mails = await keptMailsOf(
      ports.hash,
      record.events.filter((event) => forgetInFolder.has(event.id)),
    );
    await ports.teams.shelf(team).erase(id, forgetInFolder, mails);
  }
  const unshared = await shareEvents(ports, administration, toFolder);
  return ok({
    taken: toTable,
    shared: unshared === null ? toFolder.length : 0,
    forgotten: forgetInTable.size,
    damaged: record.damaged.map((place) => ({ place, row: null })),
    unshared,
  });
}

/** The table with what its archive has of which the folder knows nothing; rarely is there any, and it is read only then. */
async function withArchive(
  { dossier }: Pick<Ports, 'dossier'>,
  filed: Pick<FiledEvents, 'events' | 'archived'>,
  { events }: Pick<TeamRecord, 'events'>,
): Promise<Result<Pick<FiledEvents, 'events' | 'archived'>, Fault>> {
  const { archived } = filed;
  if (archived === undefined || archived.size === 0) return ok(filed);
  const there = new Set(events.map(({ id }) => id));
  const needed =
    erasuresIn([...filed.events, ...events]).size > 0 || [...archived].some((id) => !there.has(id));
  return needed ? dossier.load({ archive: true }) : ok(filed);
}
