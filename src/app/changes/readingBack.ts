import { isLedgerEvent, type NewFact, ok, type Result, withoutTakenBack } from '../../core/index';
import { type Filer, type FilingPorts, fileFacts } from '../parts/fileFacts';
import type { Fault, TakenOver } from '../ports';

/** Files that what a reading told of the items is taken back: its events have the moment at which it was taken over. */
export async function takeReadingBack(
  ports: FilingPorts,
  filer: Filer,
  { takenAt }: TakenOver,
): Promise<Result<void, Fault>> {
  const loaded = await ports.dossier.load();
  if (!loaded.ok) return loaded;
  const told = withoutTakenBack(loaded.value.events).filter(
    (event) => event.at === takenAt && isLedgerEvent(event),
  );
  const day = ports.clock.today();
  const facts = told.map(
    ({ id, item, customer }): NewFact => ({
      kind: 'taken-back',
      item,
      customer,
      detail: { day, event: id, note: '' },
    }),
  );
  if (facts.length === 0) return ok(undefined);
  const filed = await fileFacts(ports, filer, facts);
  return filed.ok ? ok(undefined) : filed;
}
