import type { DayNumber } from '../../dates/day';
import type { DossierEvent, EventKind } from '../event';
import { type CustomerState, freshCustomer } from '../state';
import { allItemsChanges, customerChanges } from './customerChanges';
import { change, type Draft } from './draft';
import { answeringKinds, waitingReplies } from './replies';
import { withoutTakenBack } from './takenBack';

/** Kinds that tell something of the customer also where they name an item. */
const customerKinds: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(Object.keys(customerChanges) as EventKind[]),
  'mail-in',
  'taken-back',
  ...answeringKinds,
]);

/** Whether an event is about its customer, and not about its item alone. */
export const isOfCustomer = ({ item, kind }: DossierEvent): boolean =>
  item === '' || (kind !== 'reminder-sent' && customerKinds.has(kind));

/**
 * State of a customer from the events about it, in order.
 * @param mailed day of the last reminder of its items, null for none
 */
export function foldCustomer(all: readonly DossierEvent[], mailed: DayNumber | null): CustomerState {
  const events = withoutTakenBack(all);
  const state: Draft<CustomerState> = { ...freshCustomer, lastReminder: mailed };
  for (const event of events) {
    change(customerChanges, state, event);
    if (event.item === '') change(allItemsChanges, state, event);
  }
  const [waiting] = waitingReplies(events);
  if (waiting !== undefined)
    state.replyWaiting = { day: waiting.detail.day, subject: waiting.detail.subject };
  return state;
}
