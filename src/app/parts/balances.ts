import { type CurrencyCode, type Minor, NO_DAY } from '../../core/index';
import type { Judged } from './judged';

/** What is open of a customer in one currency. */
export interface OpenBalance {
  readonly currency: CurrencyCode;
  /** Debits less credits. */
  readonly open: Minor;
  /** The debits of it that are past their due date. */
  readonly overdue: Minor;
}

/** What is open of a customer. */
export interface CustomerBalances {
  /** Every currency in which the customer has something open. */
  readonly balances: readonly OpenBalance[];
  /** Places in the reading of the items that are open. */
  readonly openAt: readonly number[];
}

/** What is open of a customer, per currency, and in which items. */
export function customerBalances(
  { reading: { items }, customerIds, asOf }: Pick<Judged, 'reading' | 'customerIds' | 'asOf'>,
  customer: string,
): CustomerBalances {
  const balances = new Map<CurrencyCode, OpenBalance>();
  const openAt: number[] = [];
  for (let index = 0; index < items.count; index += 1) {
    const open = items.open[index] ?? 0;
    if (open === 0 || customerIds[items.customer[index] ?? -1] !== customer) continue;
    openAt.push(index);
    const currency = items.currencies[items.currency[index] ?? 0] ?? '';
    const before = balances.get(currency) ?? { currency, open: 0, overdue: 0 };
    const due = items.dueDay[index] ?? NO_DAY;
    const isOverdue = open > 0 && due !== NO_DAY && due < asOf;
    balances.set(currency, {
      currency,
      open: before.open + open,
      overdue: before.overdue + (isOverdue ? open : 0),
    });
  }
  return { balances: [...balances.values()], openAt };
}
