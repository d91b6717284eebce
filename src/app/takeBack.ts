import { canTakeBack, type DossierEvent, type NewFact, ok, type Result } from '../core/index';
import { type Filer, type FilingPorts, fileFacts } from './parts/fileFacts';
import type { Fault } from './ports';

/**
 * Undoes what a person filed, as if it had never been: gives the events that say so. What no person filed, and what has
 * a way back of its own, stays: there is nothing to give then.
 */
export const takeBack = (
  ports: FilingPorts,
  { event, ...filer }: Filer & { readonly event: DossierEvent },
): Promise<Result<readonly DossierEvent[], Fault>> => takeBackAll(ports, { ...filer, events: [event] });

/** As `takeBack`, all of one act. */
export async function takeBackAll(
  ports: FilingPorts,
  { administration, by, events }: Filer & { readonly events: readonly DossierEvent[] },
): Promise<Result<readonly DossierEvent[], Fault>> {
  const day = ports.clock.today();
  const facts = events.filter(canTakeBack).map(
    ({ id, item, customer }): NewFact => ({
      kind: 'taken-back',
      item,
      customer,
      detail: { day, event: id, note: '' },
    }),
  );
  return facts.length === 0 ? ok([]) : fileFacts(ports, { administration, by }, facts);
}
