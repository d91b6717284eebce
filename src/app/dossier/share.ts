import { type DossierEvent, eventsOf } from '../../core/index';
import type { Administration, Fault, Ports } from '../ports';
import { entriesOf } from './entries';

/** What writes to the team folder. */
export type SharePorts = Pick<Ports, 'teams'> & { readonly clock: Pick<Ports['clock'], 'now'> };

/**
 * Writes events of an administration to its team folder, where it has one. The fault says why they are not all there:
 * those that are stay, and the next sync writes the rest.
 */
export async function shareEvents(
  { teams, clock }: SharePorts,
  { id, team }: Administration,
  events: readonly DossierEvent[],
): Promise<Fault | null> {
  const own = eventsOf(events, id);
  if (team === null || own.length === 0) return null;
  const folder = teams.open(team);
  const at = new Date(clock.now()).toISOString();
  for (const entry of entriesOf(own, { at, administration: id })) {
    const written = await folder.write(entry);
    if (!written.ok) return written.error;
  }
  return null;
}
