import type { DossierEvent } from '../event';
import { isOfCustomer } from './foldCustomer';
import { inOrder } from './order';

/** Events of a customer, and the items that others of its events name. */
interface CustomerGroup {
  readonly events: DossierEvent[];
  readonly items: Set<string>;
}

/** New events by what they are about. */
export interface Groups {
  readonly items: ReadonlyMap<string, DossierEvent[]>;
  readonly customers: Map<string, CustomerGroup>;
}

/** The group of a customer, who is folded anew even when it stays empty. */
export function touch(customers: Map<string, CustomerGroup>, customer: string): CustomerGroup {
  const known = customers.get(customer);
  if (known !== undefined) return known;
  const group: CustomerGroup = { events: [], items: new Set() };
  customers.set(customer, group);
  return group;
}

/** Sorts events out by item and by customer. */
export function groupsOf(events: readonly DossierEvent[]): Groups {
  const items = new Map<string, DossierEvent[]>();
  const customers = new Map<string, CustomerGroup>();
  for (const event of events) {
    const { item, customer } = event;
    const group = touch(customers, customer);
    if (isOfCustomer(event)) group.events.push(event);
    if (item === '') continue;
    const list = items.get(item);
    if (list === undefined) items.set(item, [event]);
    else list.push(event);
    // An item is nearly always of one customer.
    if (list?.[0]?.customer !== customer) group.items.add(item);
  }
  return { items, customers };
}

/** Events in order: those known and the new ones, without those that were dropped. */
export function merged(
  known: readonly DossierEvent[],
  added: readonly DossierEvent[],
  dropped: ReadonlySet<DossierEvent>,
): readonly DossierEvent[] {
  const all = [...known, ...added];
  const kept = dropped.size === 0 ? all : all.filter((event) => !dropped.has(event));
  return kept.length < 2 ? kept : kept.sort(inOrder);
}
