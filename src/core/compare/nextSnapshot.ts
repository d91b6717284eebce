import { type DayNumber, NO_DAY } from '../dates/day';
import type { NewReading } from './compareLedgers';
import type { Comparison, ItemChange } from './comparison';
import type { LedgerItem, LedgerSnapshot } from './ledger';

/** So long a cleared item is remembered, in days: one that is open again later is told as new. */
const REMEMBERED = 366;

/** What taking over a reading needs to know. */
export interface TakeOver {
  readonly administration: string;
  /** Day up to which the books of the reading are complete. */
  readonly day: DayNumber;
  /** Moment, UTC, ISO 8601. */
  readonly at: string;
  readonly now: NewReading;
}

/** The first reading of an administration. */
export const firstSnapshot = ({ administration, day, at, now }: TakeOver): LedgerSnapshot => ({
  administration,
  day,
  takenAt: at,
  items: itemsOf(now, now.items.key),
});

/**
 * The reading that the next one is compared with. What is gone counts as cleared on its day; of a list that is not
 * `complete` it stays open as it was. What was not found again for sure is remembered as gone, whether the list is
 * complete or not: other lines of its document are here.
 */
export function nextSnapshot(
  last: LedgerSnapshot,
  comparison: Comparison,
  { administration, day, at, now }: TakeOver,
  complete: boolean,
): LedgerSnapshot {
  const items = itemsOf(now, comparison.keys);
  const here = new Set(comparison.keys);
  const keysOf = (kind: ItemChange['kind']): ReadonlySet<string> =>
    new Set(comparison.changes.flatMap((change) => (change.kind === kind ? [change.key] : [])));
  const gone = keysOf('cleared');
  const unsure = keysOf('unsure');
  for (const item of last.items) {
    if (here.has(item.key)) continue;
    if (item.clearedDay !== null) {
      if (day - item.clearedDay <= REMEMBERED) items.push(item);
    } else if (gone.has(item.key)) items.push(complete ? { ...item, clearedDay: day } : item);
    else if (unsure.has(item.key)) items.push({ ...item, clearedDay: day });
  }
  return { administration, day, takenAt: at, items };
}

const itemsOf = ({ items, customerIds }: NewReading, keys: readonly string[]): LedgerItem[] =>
  keys.map((key, at) => ({
    key,
    customer: customerIds[items.customer[at] ?? -1] ?? '',
    name: items.customers[items.customer[at] ?? -1]?.name ?? '',
    document: items.document[at] ?? '',
    currency: items.currencies[items.currency[at] ?? -1] ?? '',
    open: items.open[at] ?? 0,
    dueDay: items.dueDay[at] ?? NO_DAY,
    clearedDay: null,
  }));
