import {
  type DossierEvent,
  type EventKind,
  erasuresIn,
  isLedgerEvent,
  withoutForgotten,
} from '../../core/index';
import type { FiledEvents } from '../ports';

/**
 * Events told elsewhere that the dossier does not have, such as after closing the workbook without saving; each once.
 * Those of customers who were erased since are not among them, whoever still tells them.
 */
export function missingEvents(
  { events, archived }: Pick<FiledEvents, 'events' | 'archived'>,
  told: readonly DossierEvent[],
): readonly DossierEvent[] {
  const ids = new Set([...events.map((event) => event.id), ...(archived ?? [])]);
  const missing = told.filter(({ id }) => !ids.has(id) && ids.add(id));
  return missing.length === 0 ? missing : withoutForgotten(missing, erasuresIn([...events, ...missing]));
}

/** Kinds that leave what is due as it is, and reminders, of which each customer is asked by itself. */
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
  events.some(
    (event) =>
      customers.has(event.customer) &&
      !leaving.has(event.kind) &&
      !isLedgerEvent(event) &&
      !(event.kind === 'mail-in' && event.detail.nature === 'automatic'),
  );
