import { canTakeBack, type DossierEvent, type NewFact, ok, type Result } from '../../core/index';
import type { Fault } from '../ports';
import { type Filer, type FilingPorts, fileFacts } from './fileFacts';

/**
 * Files that events are taken back, as one act, and gives the events that say so. What cannot be taken back stays: see
 * `canTakeBack`.
 */
export async function fileTakenBack(
  ports: FilingPorts,
  filer: Filer,
  events: readonly DossierEvent[],
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
  return facts.length === 0 ? ok([]) : fileFacts(ports, filer, facts);
}
