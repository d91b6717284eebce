import { isBelgianConsumer, type Regime } from '../../law/regime';
import type { MailGrouping } from '../settings';

/**
 * Parts the items of one customer and currency into mails, the highest level first. A Belgian consumer's items at
 * their first reminder get a mail of their own: the law lets that first reminder cost nothing, and it must be
 * recognisable as such (Code of Economic Law, book XIX). A Dutch consumer gets one letter for all, since the costs are
 * those of the sum (Civil Code 6:96(7)). Others get what the settings say.
 * @example mailParts([{ level: 1 }, { level: 2 }], 'level', 'BE-B2B').length //=> 2
 */
export function mailParts<T extends { readonly level: number }>(
  items: readonly T[],
  grouping: MailGrouping,
  regime: Regime | null,
): readonly (readonly T[])[] {
  if (regime === 'NL-B2C') return [items];
  if (grouping === 'item') return [...items].sort((a, b) => b.level - a.level).map((item) => [item]);
  if (grouping === 'level') return byKey(items, ({ level }) => level);
  const belgian = isBelgianConsumer(regime);
  return belgian ? byKey(items, ({ level }) => (level > 1 ? 2 : 1)) : [items];
}

/** Groups by a number, the highest first. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => number): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
