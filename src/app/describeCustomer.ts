import { type Customer, type CustomerState, type EventOf, freshCustomer } from '../core/index';
import { groupName } from './checked';
import { customerBalances, type OpenBalance } from './parts/balances';
import { customerBy } from './parts/customerBy';
import { cardAt, type ItemCard } from './parts/itemCard';
import type { Judged } from './parts/judged';
import { type TimelineEntry, timelineOf } from './parts/timeline/timeline';

export type { Judged } from './parts/judged';
export type { TimelineEntry } from './parts/timeline/timeline';

/** All there is about one customer. */
export interface CustomerDossier {
  readonly kind: 'customer';
  readonly customer: Customer;
  /** Name of the customer that it belongs to, else its number; null where it stands alone. */
  readonly group: string | null;
  readonly state: CustomerState;
  /** Every currency in which something is open. */
  readonly balances: readonly OpenBalance[];
  /** What is open, the oldest due date first. */
  readonly items: readonly ItemCard[];
  /** Mails that nobody has answered, the newest first. */
  readonly waiting: readonly EventOf<'mail-in'>[];
  /** What happened to the customer and to all its items, also those since paid; newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** From which all of it follows. */
  readonly judged: Judged;
}

/**
 * The dossier of a customer by its id, also of one that has nothing on the sheet; null when neither the sheet, nor the
 * customer table, nor the dossier knows it.
 */
export function describeCustomer(judged: Judged, id: string): CustomerDossier | null {
  const customer = customerBy(judged, id);
  if (customer === null) return null;
  const { balances, openAt } = customerBalances(judged, id);
  const items = openAt.flatMap((index) => cardAt(judged, index) ?? []);
  const timeline = timelineOf(
    judged.events.filter((event) => event.customer === id),
    judged,
  );
  return {
    kind: 'customer',
    customer,
    group: groupName(judged, customer),
    state: judged.customerStates.get(id) ?? freshCustomer,
    balances,
    items: items.sort(oldestFirst),
    waiting: timeline.flatMap(({ standing, events: [first] }) =>
      standing === 'waiting' && first.kind === 'mail-in' ? [first] : [],
    ),
    timeline,
    judged,
  };
}

/** Those without a due date last. */
const oldestFirst = (one: ItemCard, other: ItemCard): number =>
  (one.dueDay ?? Number.MAX_SAFE_INTEGER) - (other.dueDay ?? Number.MAX_SAFE_INTEGER);
