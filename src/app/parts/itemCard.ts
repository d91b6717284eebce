import type { CurrencyCode, Customer, DayNumber, Decision, ItemState, Minor } from '../../core/index';
import { freshState, NO_DAY } from '../../core/index';
import { type CheckedRun, groupName } from '../checked';

/** What is known about one item of the sheet. */
export interface ItemCard {
  readonly key: string;
  readonly customer: Customer;
  /** Name of the customer that it belongs to, else its number; null where it stands alone. */
  readonly group: string | null;
  readonly document: string;
  readonly amount: Minor;
  readonly open: Minor;
  readonly currency: CurrencyCode;
  readonly dueDay: DayNumber | null;
  /** Days after the due date on the as-of date; null without a due date. */
  readonly daysOverdue: number | null;
  /** Reminders filed so far. */
  readonly state: ItemState;
  readonly decision: Decision;
}

/** The items of a sheet, judged. */
type JudgedItems = Pick<
  CheckedRun,
  'reading' | 'customers' | 'parents' | 'customerIds' | 'proposal' | 'states' | 'asOf'
>;

/** The item of a key; null when the sheet does not have it. */
export const itemCard = (judged: JudgedItems, key: string): ItemCard | null =>
  cardAt(judged, judged.reading.items.key.indexOf(key));

/** The item at a place in the reading; null beyond its ends. */
export function cardAt(judged: JudgedItems, index: number): ItemCard | null {
  const { customerIds, customers, proposal, states, asOf } = judged;
  const { items } = judged.reading;
  const key = items.key[index];
  const customer = customers.get(customerIds[items.customer[index] ?? -1] ?? '');
  if (key === undefined || customer === undefined) return null;
  const due = items.dueDay[index] ?? NO_DAY;
  const open = items.open[index] ?? 0;
  return {
    key,
    customer,
    group: groupName(judged, customer),
    document: items.document[index] ?? '',
    amount: items.amount[index] ?? open,
    open,
    currency: items.currencies[items.currency[index] ?? 0] ?? '',
    dueDay: due === NO_DAY ? null : due,
    daysOverdue: due === NO_DAY ? null : asOf - due,
    state: states.get(key) ?? freshState,
    decision: proposal.decisionAt(index),
  };
}
