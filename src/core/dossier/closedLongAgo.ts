import type { DayNumber } from '../dates/day';
import type { Dossier } from './dossier';
import { freshCustomer } from './state';

/** Days for which a closed item stays at hand. */
const YEAR = 365;

/**
 * Keys of items that were closed a year ago or more, gone from the list or written off, and have no agreement that
 * still runs: no plan, hold, dispute or hand-over of the item, and nothing of the whole customer that still has to be
 * looked at. What is on the list (`open`) is never among them.
 */
export function closedLongAgo(
  { states, histories, customers }: Dossier,
  open: ReadonlySet<string>,
  asOf: DayNumber,
): ReadonlySet<string> {
  const old = new Set<string>();
  for (const [customer, { items }] of histories.customers) {
    const { hold, handedOver, insolvency, replyWaiting } = customers.get(customer) ?? freshCustomer;
    if (hold !== null || handedOver !== null || insolvency !== null || replyWaiting !== null) continue;
    for (const key of items.keys()) {
      const state = states.get(key);
      if (state === undefined || open.has(key)) continue;
      const closed = state.cleared ?? state.writtenOff;
      const runs = state.plan ?? state.hold ?? state.dispute ?? state.handedOver;
      if (closed !== null && asOf - closed >= YEAR && runs === null) old.add(key);
    }
  }
  return old;
}
