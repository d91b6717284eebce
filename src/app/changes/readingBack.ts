import {
  administrationIn,
  isLedgerEvent,
  type NewFact,
  ok,
  type Result,
  withoutTakenBack,
} from '../../core/index';
import { type Filer, type FilingPorts, fileFacts } from '../parts/fileFacts';
import type { Fault, LastReading } from '../ports';

/**
 * Files that what a reading told of the items is taken back: the events since the reading before. Taking over may have
 * broken off after filing them, so not all of them need have the moment at which it was taken over.
 */
export async function takeReadingBack(
  ports: FilingPorts,
  filer: Filer,
  { administration, takenAt, since }: LastReading,
): Promise<Result<void, Fault>> {
  const loaded = await ports.dossier.load();
  if (!loaded.ok) return loaded;
  const told = withoutTakenBack(loaded.value.events).filter(
    (event) =>
      isLedgerEvent(event) &&
      event.at > since &&
      event.at <= takenAt &&
      (administrationIn(event.item) ?? '') === administration,
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
