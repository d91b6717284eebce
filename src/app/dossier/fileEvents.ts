import { type DossierEvent, ok, type Result } from '../../core/index';
import type { Administration, Fault, Ports } from '../ports';
import { type SharePorts, shareEvents } from './share';

/** What became of events that were filed. */
export interface Filed {
  /** Why the team does not see them yet: the next check writes them to its folder. Null where it does, or has no folder. */
  readonly unshared: Fault | null;
}

/**
 * Files events: in the workbook's table, then for the team. They are filed once the table has them. An event that is
 * there already is not filed twice.
 * @param administration whose events they are; null while none is set up
 */
export async function fileEvents(
  ports: Pick<Ports, 'dossier'> & SharePorts,
  administration: Administration | null,
  events: readonly DossierEvent[],
): Promise<Result<Filed, Fault>> {
  if (events.length === 0) return ok({ unshared: null });
  const written = await ports.dossier.append(events);
  if (!written.ok) return written;
  return ok({ unshared: administration === null ? null : await shareEvents(ports, administration, events) });
}
