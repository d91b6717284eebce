import { type CustomerState, freshCustomer } from '../../core/index';
import { customerBalances, type OpenBalance } from './balances';
import { type ItemCard, itemCard } from './itemCard';
import type { Judged } from './judged';
import { type TimelineEntry, timelineOf } from './timeline/timeline';

/** All there is about one invoice and, shorter, about its customer. */
export interface ItemDossier {
  readonly kind: 'item';
  readonly item: ItemCard;
  readonly customerState: CustomerState;
  /** What happened to it and to the customer as a whole, newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** Every currency in which the customer has something open. */
  readonly balances: readonly OpenBalance[];
  /** How many items of the customer are open, this one included. */
  readonly openItems: number;
  /** From which all of it follows. */
  readonly judged: Judged;
}

/** The dossier of an item; null when the sheet does not have it. */
export function itemDossier(judged: Judged, key: string): ItemDossier | null {
  const item = itemCard(judged, key);
  if (item === null) return null;
  const { id } = item.customer;
  const events = judged.events.filter(
    (event) => event.item === key || (event.item === '' && event.customer === id),
  );
  const { balances, openAt } = customerBalances(judged, id);
  return {
    kind: 'item',
    item,
    customerState: judged.customerStates.get(id) ?? freshCustomer,
    timeline: timelineOf(events, judged),
    balances,
    openItems: openAt.length,
    judged,
  };
}
