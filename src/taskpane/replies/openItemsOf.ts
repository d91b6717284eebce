import type { CheckedRun } from '../../app/checked';
import type { CurrencyCode, DayNumber, Minor } from '../../core/index';
import { NO_DAY } from '../../core/index';

/** An open item of a customer, as a reply may be about it. */
export interface ReplyItem {
  readonly key: string;
  readonly document: string;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  /** Null for no due date. */
  readonly dueDay: DayNumber | null;
}

/** What a customer still owes, item by item, the oldest due date first. Credits are not asked for. */
export function openItemsOf(
  { reading: { items }, customerIds }: Pick<CheckedRun, 'reading' | 'customerIds'>,
  customer: string,
): readonly ReplyItem[] {
  const found: ReplyItem[] = [];
  for (let index = 0; index < items.count; index += 1) {
    const open = items.open[index] ?? 0;
    if (open <= 0 || customerIds[items.customer[index] ?? -1] !== customer) continue;
    const due = items.dueDay[index] ?? NO_DAY;
    found.push({
      key: items.key[index] ?? '',
      document: items.document[index] ?? '',
      open,
      currency: items.currencies[items.currency[index] ?? 0] ?? '',
      dueDay: due === NO_DAY ? null : due,
    });
  }
  return found.sort(byDueDay);
}

const byDueDay = (one: ReplyItem, other: ReplyItem): number =>
  (one.dueDay ?? Number.MAX_SAFE_INTEGER) - (other.dueDay ?? Number.MAX_SAFE_INTEGER) ||
  (one.document < other.document ? -1 : 1);
