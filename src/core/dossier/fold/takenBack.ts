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

/** What comparing two lists told is taken back with the list, by the record of what was written; no person filed it. */
const goesBack = (event: DossierEvent): boolean => canTakeBack(event) || isLedgerEvent(event);

const idsTakenBack = (events: readonly DossierEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.kind === 'taken-back' ? [event.detail.event] : [])));

/**
 * The same events with ids that were not taken back: what is told again after it was taken back counts, though its id is
 * made of what happened. Whoever tells it again gives it the same one.
 */
export function toldAgain<E extends DossierEvent>(
  events: readonly E[],
  filed: readonly DossierEvent[],
): readonly E[] {
  const gone = idsTakenBack(filed);
  if (gone.size === 0) return events;
  return events.map((event) => {
    let { id } = event;
    while (gone.has(id)) id = `${id}-again`;
    return { ...event, id };
  });
}

/**
 * The events of an item or a customer that stand: without those that were taken back, and without the taking back.
 * It counts whichever comes first, since clocks differ.
 * @example withoutTakenBack([promise, { kind: 'taken-back', detail: { event: promise.id, … }, … }]) //=> []
 */
export function withoutTakenBack(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const gone = idsTakenBack(events);
  if (gone.size === 0) return events;
  return events.filter((event) => event.kind !== 'taken-back' && !(gone.has(event.id) && goesBack(event)));
}
