import type { DayNumber } from '../dates/day';
import { eachInPieces, runThrough, type Sliced } from '../sliced';
import type { CustomerHistory, Dossier } from './dossier';
import type { DossierEvent } from './event';
import { foldCustomer } from './fold/foldCustomer';
import { foldItem } from './fold/foldItem';
import { type CustomerGroup, type Groups, groupsOf, merged, touch } from './fold/groups';
import { laterOf } from './fold/order';
import { takeIn } from './fold/takeIn';

/**
 * Adds events to a dossier. Any order, all at once or in parts, gives the same dossier: what happened to an item, or
 * to a customer, is gone through again in the order of its moments. An event that is in it already counts once, so
 * the workbook and the mailbox may tell the same fact twice. Only items and customers that the events name are
 * folded anew.
 * @example foldDossier(emptyDossier, [levelTwoSent]).states.get(levelTwoSent.item)?.level //=> 2
 */
export const foldDossier = (dossier: Dossier, events: readonly DossierEvent[]): Dossier =>
  runThrough(foldDossierInSlices(dossier, events));

/** `foldDossier` with pauses, for whoever must answer to others meanwhile. */
export function* foldDossierInSlices(dossier: Dossier, events: readonly DossierEvent[]): Sliced<Dossier> {
  const ids = new Map(dossier.ids);
  const { added, dropped } = takeIn(ids, events);
  if (added.length === 0) return dossier;
  const gone = new Set(dropped);
  // Where an event was dropped is folded anew too.
  const groups = groupsOf(dropped.length === 0 ? added : [...added, ...dropped]);

  const items = new Map(dossier.histories.items);
  const states = new Map(dossier.states);
  yield* eachInPieces(groups.items, ([key, news]) => {
    const known = items.get(key) ?? [];
    const all = merged(known, news, gone);
    const { state, mailed } = foldItem(all);
    put(items, key, all.length === 0 ? undefined : all);
    put(states, key, all.length === 0 ? undefined : state);
    for (const { customer } of known) touch(groups.customers, customer).before.push(key);
    tellCustomers(groups, key, all, mailed);
  });

  const histories = new Map(dossier.histories.customers);
  const customers = new Map(dossier.customers);
  yield* eachInPieces(groups.customers, ([id, news]) => {
    const known = histories.get(id);
    const all = merged(known?.events ?? [], news.events, gone);
    const own = known === undefined ? news.items : itemsNow(known.items, news);
    const nothing = all.length === 0 && own.size === 0;
    const state = foldCustomer(all, latest(own.values()));
    put(histories, id, nothing ? undefined : { events: all, items: own });
    put(customers, id, nothing ? undefined : state);
  });
  return { ids, states, customers, histories: { items, customers: histories } };
}

/** Sets or, with undefined, removes. */
function put<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/** Tells the customers of an item's events, nearly always one, the day of its last reminder. */
function tellCustomers(
  { customers }: Groups,
  item: string,
  events: readonly DossierEvent[],
  mailed: DayNumber | null,
): void {
  let before: string | null = null;
  for (const { customer } of events) {
    if (customer !== before) touch(customers, customer).items.set(item, mailed);
    before = customer;
  }
}

/** The items of a customer once some were folded anew. */
function itemsNow(
  known: CustomerHistory['items'],
  { before, items }: Pick<CustomerGroup, 'before' | 'items'>,
): CustomerHistory['items'] {
  const all = new Map(known);
  for (const key of before) all.delete(key);
  for (const [key, mailed] of items) all.set(key, mailed);
  return all;
}

function latest(days: Iterable<DayNumber | null>): DayNumber | null {
  let last: DayNumber | null = null;
  for (const day of days) if (day !== null) last = laterOf(last, day);
  return last;
}
