import { type CurrencyCode, type DayNumber, type Minor, NO_DAY } from '../../core/index';
import type { CheckedRun } from '../checked';

/** What is open of a customer in one currency. */
interface CurrencyBalance {
  readonly currency: CurrencyCode;
  /** Debits less credits. */
  readonly open: Minor;
  /** The debits alone. */
  readonly debits: Minor;
  /** The debits that are past their due date. */
  readonly overdue: Minor;
}

/** What is open of a customer. */
export interface CustomerBalance {
  /** Every currency in which something is open, in the order of the sheet. */
  readonly balances: readonly CurrencyBalance[];
  /** Due date of its oldest debit; null where none has one. */
  readonly oldestDue: DayNumber | null;
}

/** What is known of items and whose they are. */
export type OwnedItems = Pick<CheckedRun, 'customerIds'> & {
  readonly reading: Pick<CheckedRun['reading'], 'items'>;
};

interface Sums {
  readonly byCurrency: Map<number, { open: Minor; debits: Minor; overdue: Minor }>;
  oldestDue: DayNumber | null;
}

/** What each customer has open, by its id, in one walk along the items; without open items it is absent. */
export function balancesByCustomer(
  { customerIds, reading: { items } }: OwnedItems,
  asOf: DayNumber,
): ReadonlyMap<string, CustomerBalance> {
  const found = new Map<string, Sums>();
  for (let index = 0; index < items.count; index += 1) {
    const open = items.open[index] ?? 0;
    if (open === 0) continue;
    const id = customerIds[items.customer[index] ?? -1] ?? '';
    const sums = found.get(id) ?? { byCurrency: new Map(), oldestDue: null };
    found.set(id, sums);
    const currency = items.currency[index] ?? 0;
    const sum = sums.byCurrency.get(currency) ?? { open: 0, debits: 0, overdue: 0 };
    sums.byCurrency.set(currency, sum);
    sum.open += open;
    if (open < 0) continue;
    sum.debits += open;
    const due = items.dueDay[index] ?? NO_DAY;
    if (due === NO_DAY) continue;
    if (due < asOf) sum.overdue += open;
    if (sums.oldestDue === null || due < sums.oldestDue) sums.oldestDue = due;
  }
  return new Map(
    [...found].map(([id, { byCurrency, oldestDue }]) => [
      id,
      {
        oldestDue,
        balances: [...byCurrency].map(([currency, sum]) => ({
          currency: items.currencies[currency] ?? '',
          ...sum,
        })),
      },
    ]),
  );
}
