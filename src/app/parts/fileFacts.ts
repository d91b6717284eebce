import { type DossierEvent, type NewFact, ok, type Result } from '../../core/index';
import { fileEvents } from '../dossier/fileEvents';
import type { Administration, Fault, Ports } from '../ports';

/** What filing takes. */
export type FilingPorts = Pick<Ports, 'dossier' | 'teams' | 'ids'> & {
  readonly clock: Pick<Ports['clock'], 'now' | 'today'>;
};

/** Whose facts are filed, and by whom: a name or address. */
export interface Filer {
  /** Null while none is set up. */
  readonly administration: Administration | null;
  readonly by: string;
}

/**
 * Gives facts what makes them events, and files them. Those that are filed together have one moment, by which a
 * timeline knows them for one act.
 */
export async function fileFacts(
  ports: FilingPorts,
  { administration, by }: Filer,
  facts: readonly NewFact[],
): Promise<Result<readonly DossierEvent[], Fault>> {
  const at = new Date(ports.clock.now()).toISOString();
  const events = facts.map((fact): DossierEvent => ({ ...fact, id: ports.ids.next(), at, by }));
  const filed = await fileEvents(ports, administration, events);
  return filed.ok ? ok(events) : filed;
}
