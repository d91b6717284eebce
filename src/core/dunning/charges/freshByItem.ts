import { distribute } from '../../money/distribute';
import type { Minor } from '../../money/money';
import type { Charge, ChargeKind } from './charge';

/** What is new of one kind on one item. */
export interface FreshCharge {
  readonly kind: ChargeKind;
  readonly amount: Minor;
}

/**
 * What of a mail's charges no earlier mail has asked, item by item, so that the dossier of each holds its own. A
 * charge of the whole mail is shared out by what is asked of its items; the shares sum to it.
 * @param asked what the mail asks of an item, by its index
 * @example costs of 4.00 on items of 100.00 and 300.00 //=> 1.00 and 3.00
 */
export function freshByItem(
  charges: readonly Pick<Charge, 'kind' | 'items' | 'fresh'>[],
  asked: (item: number) => Minor,
): ReadonlyMap<number, readonly FreshCharge[]> {
  const byItem = new Map<number, FreshCharge[]>();
  for (const { kind, items, fresh } of charges) {
    for (const [at, amount] of distribute(fresh, items.map(asked)).entries()) {
      const item = items[at];
      if (item === undefined || amount === 0) continue;
      byItem.set(item, [...(byItem.get(item) ?? []), { kind, amount }]);
    }
  }
  return byItem;
}
