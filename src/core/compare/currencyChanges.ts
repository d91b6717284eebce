import type { OpenItems } from '../items/openItems';
import { type ChangeKind, type CurrencyChange, changeKinds, type ItemChange } from './comparison';
import type { LedgerItem } from './ledger';

/** Totals per currency before and after, and what each kind of change added to them. */
export function currencyChanges(
  last: readonly LedgerItem[],
  changes: readonly ItemChange[],
  items: OpenItems,
): CurrencyChange[] {
  const totals = new Map<string, { before: number; after: number; by: Record<ChangeKind, number> }>();
  const totalOf = (currency: string) => {
    let total = totals.get(currency);
    if (total === undefined) {
      const by = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
      total = { before: 0, after: 0, by };
      totals.set(currency, total);
    }
    return total;
  };
  for (const { clearedDay, currency, open } of last)
    if (clearedDay === null) totalOf(currency).before += open;
  const now = items.currencies.map(totalOf);
  for (let at = 0; at < items.count; at += 1) {
    const total = now[items.currency[at] ?? -1];
    if (total !== undefined) total.after += items.open[at] ?? 0;
  }
  for (const { kind, currency, before, after } of changes) totalOf(currency).by[kind] += after - before;
  return [...totals]
    .map(([currency, total]) => ({ currency, ...total }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
