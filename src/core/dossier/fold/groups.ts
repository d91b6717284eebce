import type { DayNumber } from '../../dates/day';
import type { DossierEvent } from '../event';
import { isOfCustomer } from './foldCustomer';
import { inOrder } from './order';

/** What is new of a customer. */
export interface CustomerGroup {
  readonly events: DossierEvent[];
  /** Items that were folded anew and had events of the customer before. */
  readonly before: string[];
  /** Those that have some now: day of the last reminder of each. */
  readonly items: Map<string, DayNumber | null>;
}

/** New events by what they are about. */
export interface Groups {
  readonly items: Map<string, DossierEvent[]>;
  readonly customers: Map<string, CustomerGroup>;
}

/** The group of a customer, who is folded anew even when it stays empty. */
export function touch(customers: Groups['customers'], customer: string): CustomerGroup {
  const known = customers.get(customer);
  if (known !== undefined) return known;
  const group: CustomerGroup = { events: [], before: [], items: new Map() };
  customers.set(customer, group);
  return group;
}

/** Sorts events out by item and by customer. */
export function groupsOf(events: readonly DossierEvent[]): Groups {
  const items = new Map<string, DossierEvent[]>();
  const customers = new Map<string, CustomerGroup>();
  for (const event of events) {
    if (isOfCustomer(event)) touch(customers, event.customer).events.push(event);
    if (event.item === '') continue;
    const list = items.get(event.item);
    if (list === undefined) items.set(event.item, [event]);
    else list.push(event);
  }
  return { items, customers };
}

/**
 * Events in order: those known and the new ones, without those that were dropped.
 * @param added is used up: it may become the answer
 */
export function merged(
  known: readonly DossierEvent[],
  added: DossierEvent[],
  dropped: ReadonlySet<DossierEvent>,
): DossierEvent[] {
  const all = known.length === 0 ? added : [...known, ...added];
  const kept = dropped.size === 0 ? all : all.filter((event) => !dropped.has(event));
  return isInOrder(kept) ? kept : kept.sort(inOrder);
}

/** Most lists are, since events are filed as they happen. */
function isInOrder(events: readonly DossierEvent[]): boolean {
  let before = events[0];
  for (const event of events) {
    if (before !== undefined && inOrder(before, event) > 0) return false;
    before = event;
  }
  return true;
}
