import { type DossierEvent, type EventKind, isLedgerEvent } from '../../core/index';

/** Events told elsewhere that the dossier does not have, such as after closing the workbook without saving; each once. */
export function missingEvents(
  dossier: readonly DossierEvent[],
  told: readonly DossierEvent[],
): readonly DossierEvent[] {
  const ids = new Set(dossier.map((event) => event.id));
  return told.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** Kinds that leave what is due as it is, and mails, of which each customer is asked by itself. */
const leaving: ReadonlySet<EventKind> = new Set<EventKind>([
  'reminder-sent',
  'notice',
  'note',
  'task',
  'owner',
]);

/**
 * Whether something was filed that may keep a mail from one of these customers, such as a hold, a dispute or a
 * payment. What exports told is left out: the sheet itself is read again.
 */
export const bearsOn = (events: readonly DossierEvent[], customers: ReadonlySet<string>): boolean =>
  events.some((event) => customers.has(event.customer) && !leaving.has(event.kind) && !isLedgerEvent(event));
