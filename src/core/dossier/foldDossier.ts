import type { DayNumber } from '../dates/day';
import type { CustomerHistory, Dossier, ItemHistory } from './dossier';
import type { DossierEvent } from './event';
import { foldCustomer } from './fold/foldCustomer';
import { foldItem } from './fold/foldItem';
import { groupsOf, merged, touch } from './fold/groups';
import { laterOf } from './fold/order';
import { takeIn } from './fold/takeIn';

/**
 * Adds events to a dossier. Any order, all at once or in parts, gives the same dossier: what happened to an item, or
 * to a customer, is gone through again in the order of its moments. An event that is in it already counts once, so
 * the workbook and the mailbox may tell the same fact twice. Only items and customers that the events name are
 * folded anew.
 * @example foldDossier(emptyDossier, [levelTwoSent]).states.get(levelTwoSent.item)?.level //=> 2
 */
export function foldDossier(dossier: Dossier, events: readonly DossierEvent[]): Dossier {
  const ids = new Map(dossier.ids);
  const { added, dropped } = takeIn(ids, events);
  if (added.length === 0) return dossier;
  const gone = new Set(dropped);
  // Where an event was dropped is folded anew too.
  const groups = groupsOf(dropped.length === 0 ? added : [...added, ...dropped]);

  const items = new Map(dossier.histories.items);
  const states = new Map(dossier.states);
  for (const [key, news] of groups.items) {
    const known = items.get(key)?.events ?? [];
    for (const { customer } of known) touch(groups.customers, customer);
    const all = merged(known, news, gone);
    const { state, mailed } = foldItem(all);
    put(items, key, all.length === 0 ? null : { events: all, mailed });
    put(states, key, all.length === 0 ? null : state);
  }

  const histories = new Map(dossier.histories.customers);
  const customers = new Map(dossier.customers);
  const lastReminders = new Map(dossier.lastReminders);
  for (const [id, news] of groups.customers) {
    const known = histories.get(id);
    const all = merged(known?.events ?? [], news.events, gone);
    const own = itemsOf(id, known, news.items, gone, items);
    const nothing = all.length === 0 && own.size === 0;
    const state = foldCustomer(all, lastMail(own, items));
    put(histories, id, nothing ? null : { events: all, items: own });
    put(customers, id, nothing ? null : state);
    put(lastReminders, id, state.lastReminder);
  }
  return { ids, states, customers, lastReminders, histories: { items, customers: histories } };
}

/** Sets or, with null, removes. */
function put<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/** Keys of the items that have events of a customer. */
function itemsOf(
  customer: string,
  known: CustomerHistory | undefined,
  added: ReadonlySet<string>,
  gone: ReadonlySet<DossierEvent>,
  items: ReadonlyMap<string, ItemHistory>,
): ReadonlySet<string> {
  const all = known === undefined ? added : new Set([...known.items, ...added]);
  if (gone.size === 0) return all;
  const has = (key: string) => items.get(key)?.events.some((event) => event.customer === customer) === true;
  return new Set([...all].filter(has));
}

/** Day of the last reminder of any of these items. */
function lastMail(keys: ReadonlySet<string>, items: ReadonlyMap<string, ItemHistory>): DayNumber | null {
  let last: DayNumber | null = null;
  for (const key of keys) {
    const mailed = items.get(key)?.mailed ?? null;
    if (mailed !== null) last = laterOf(last, mailed);
  }
  return last;
}
