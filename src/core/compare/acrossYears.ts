import { NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import type { LedgerItem } from './ledger';

/** Items that may be the same although their keys name another year. */
interface SameNumber {
  readonly document: string;
  readonly before: readonly LedgerItem[];
  readonly now: readonly number[];
}

/** The key of an only line without its year, which stands last. */
const withoutYear = (key: string): string => key.slice(0, key.lastIndexOf('|') + 1);

/**
 * Without an invoice date the year of an item is that of its due date, and a due date may be put off past the end of
 * the year: so what is gone and what came under the same number are looked at together.
 * @param fresh positions among `items`
 */
export function acrossYears(
  gone: readonly LedgerItem[],
  fresh: readonly number[],
  items: OpenItems,
): {
  readonly groups: readonly SameNumber[];
  readonly others: { readonly gone: readonly LedgerItem[]; readonly fresh: readonly number[] };
} {
  const came = new Map<string, number[]>();
  if (gone.length > 0)
    for (const at of fresh) {
      if (items.invoiceDay[at] !== NO_DAY) continue;
      const number = withoutYear(items.key[at] ?? '');
      const same = came.get(number);
      if (same === undefined) came.set(number, [at]);
      else same.push(at);
    }
  if (came.size === 0) return { groups: [], others: { gone, fresh } };
  const went = new Map<string, LedgerItem[]>();
  for (const item of gone) {
    const number = withoutYear(item.key);
    if (!came.has(number)) continue;
    const same = went.get(number);
    if (same === undefined) went.set(number, [item]);
    else same.push(item);
  }
  const groups = [...went].map(([number, before]) => ({
    document: before[0]?.key ?? number,
    before,
    now: came.get(number) ?? [],
  }));
  const paired = new Set(groups.flatMap(({ now }) => now));
  return {
    groups,
    others: {
      gone: gone.filter(({ key }) => !went.has(withoutYear(key))),
      fresh: fresh.filter((at) => !paired.has(at)),
    },
  };
}
