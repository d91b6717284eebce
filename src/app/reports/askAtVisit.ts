import { askedOf, type CurrencyCode, type DayNumber, type Minor } from '../../core/index';
import type { CustomerDossier } from '../describeCustomer';
import type { ItemCard } from '../parts/itemCard';

/** What may be asked of a customer in one currency, by what is filed and by nothing else. */
export interface Asking {
  readonly currency: CurrencyCode;
  /** Overdue, with nothing in the way of asking; its credits are taken off. */
  readonly amount: Minor;
  readonly items: number;
  /** Due date of the oldest of these; null where there are none. */
  readonly oldest: DayNumber | null;
  /** What of all its items is disputed. */
  readonly disputed: Minor;
}

/** What may be asked at a visit: `null` where nothing may, since the customer as a whole is blocked. */
export function askAtVisit({
  items,
  balances,
  state,
  customer,
  judged: { asOf },
}: Pick<CustomerDossier, 'items' | 'balances' | 'state' | 'customer' | 'judged'>): readonly Asking[] | null {
  const { insolvency, deceased, handedOver, hold, directDebit } = state;
  const held = customer.hold !== null || isHeld(hold, asOf);
  if (insolvency !== null || deceased !== null || handedOver !== null || held || directDebit !== null)
    return null;
  return balances.map(({ currency, open: balance }) => {
    const own = items.filter((item) => item.currency === currency && item.open > 0);
    const asked = own
      .filter((item) => isAskable(item, asOf))
      .map((item) => ({ amount: askedOf(item.state, item.open), dueDay: item.dueDay }))
      .filter(({ amount }) => amount > 0);
    const sum = asked.reduce((total, { amount }) => total + amount, 0);
    return {
      currency,
      // A credit that is not paired yet lowers what it owes.
      amount: Math.max(0, Math.min(sum, balance)),
      items: asked.length,
      oldest: asked.reduce<DayNumber | null>(
        (oldest, { dueDay }) => (dueDay !== null && (oldest === null || dueDay < oldest) ? dueDay : oldest),
        null,
      ),
      disputed: own.reduce((total, item) => total + item.open - askedOf(item.state, item.open), 0),
    };
  });
}

const isHeld = (hold: ItemCard['state']['hold'], asOf: DayNumber): boolean =>
  hold !== null && (hold.until === null || hold.until >= asOf);

/** Overdue, and neither promised, nor in a plan, nor otherwise on its way. */
function isAskable({ state, daysOverdue }: ItemCard, asOf: DayNumber): boolean {
  const { promise, plan, paidByHand, directDebit, handedOver, hold } = state;
  const promised = promise !== null && promise.day >= asOf;
  return (
    daysOverdue !== null &&
    daysOverdue > 0 &&
    !promised &&
    !isHeld(hold, asOf) &&
    plan === null &&
    paidByHand === null &&
    directDebit === null &&
    handedOver === null
  );
}
