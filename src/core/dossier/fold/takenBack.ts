import type { DossierEvent, EventKind } from '../event';
import { isLedgerEvent } from '../events/ledger';

/** What no person filed, what has its own way back, and what is for good. */
const lasting: ReadonlySet<EventKind> = new Set<EventKind>([
  'reminder-sent',
  'reminder-cancelled',
  'notice',
  'erased',
  'taken-back',
]);

/** Whether an event can be taken back as if it had never been filed. */
export const canTakeBack = (event: DossierEvent): boolean =>
  !lasting.has(event.kind) && !isLedgerEvent(event);

/**
 * The events of an item or a customer that stand: without those that were taken back, and without the taking back.
 * It counts whichever comes first, since clocks differ.
 * @example withoutTakenBack([promise, { kind: 'taken-back', detail: { event: promise.id, … }, … }]) //=> []
 */
export function withoutTakenBack(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const gone = new Set<string>();
  for (const event of events) if (event.kind === 'taken-back') gone.add(event.detail.event);
  if (gone.size === 0) return events;
  return events.filter((event) => event.kind !== 'taken-back' && !(gone.has(event.id) && canTakeBack(event)));
}
