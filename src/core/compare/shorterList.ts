import type { ShorterList } from './comparison';
import type { LedgerItem } from './ledger';

/** More than one in five gone is a question. One item alone is not: somebody paid. */
const SHARE = 5;
const LEAST = 2;
/** A customer with more items than these rarely pays all of them at once. */
const FEW = 3;

/** What makes the new list look incomplete, or null. */
export function shorterList(
  last: readonly LedgerItem[],
  gone: readonly LedgerItem[],
  now: { readonly customerIds: readonly string[] },
): ShorterList | null {
  if (gone.length < LEAST) return null;
  const here = new Set(now.customerIds);
  const lostBy = new Map<string, number>();
  for (const { customer } of gone) {
    if (!here.has(customer)) lostBy.set(customer, (lostBy.get(customer) ?? 0) + 1);
  }
  const customers = [...lostBy].filter(([, lost]) => lost > FEW).map(([customer]) => customer);
  const of = last.reduce((count, { clearedDay }) => (clearedDay === null ? count + 1 : count), 0);
  if (customers.length === 0 && gone.length * SHARE <= of) return null;
  return { lost: gone.length, of, customers: customers.sort() };
}
