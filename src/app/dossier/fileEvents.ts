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
  const own = events.map((event) => named(event, administration));
  const written = await ports.dossier.append(own);
  if (!written.ok) return written;
  return ok({ unshared: administration === null ? null : await shareEvents(ports, administration, own) });
}

/** An event of a whole customer says whose customer it is: another company may have one of the same number. */
function named(event: DossierEvent, administration: Administration | null): DossierEvent {
  if (event.item !== '' || administration === null || event.detail.administration) return event;
  return { ...event, detail: { ...event.detail, administration: administration.id } } as DossierEvent;
}
