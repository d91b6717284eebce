import type { CreditLimits, CreditStanding } from '../../app/creditLimits';
import { excessOf } from '../../app/parts/exposure';
import { type CurrencyCode, customerLabel, type DayNumber, foldedText, type Minor } from '../../core/index';
import type { CustomerSort } from '../../wording/pane/customers';

/** A customer in the list of all. */
export interface PortfolioRow {
  /** Customer id. */
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  /** Every currency in which something is open; none where nothing is. */
  readonly balances: readonly {
    readonly currency: CurrencyCode;
    readonly open: Minor;
    readonly overdue: Minor;
  }[];
  /** What is past its due date in the company's currency: amounts of others are not comparable. */
  readonly overdue: Minor;
  readonly oldestDue: DayNumber | null;
  readonly credit: CreditStanding;
  /** Its name as it is put in order. */
  readonly order: string;
}

/** Everybody with what is open of them. */
export function portfolioOf({ standings, balances, currency }: CreditLimits): readonly PortfolioRow[] {
  return [...standings.values()].map((credit) => {
    const { id, name, number } = credit.customer;
    const own = balances.get(id);
    const all = own?.balances ?? [];
    const label = customerLabel({ name, number });
    return {
      id,
      label,
      number: number === label ? null : number,
      balances: all,
      overdue: all.find((one) => one.currency === currency)?.overdue ?? 0,
      oldestDue: own?.oldestDue ?? null,
      credit,
      order: foldedText(label),
    };
  });
}

type Order = (one: PortfolioRow, other: PortfolioRow) => number;

const byName: Order = (one, other) =>
  one.order < other.order ? -1 : one.order > other.order ? 1 : one.id < other.id ? -1 : 1;

/** Below those over their limit: who is stopped by its group, then the closest to the limit, those without any last. */
const closeness = ({ credit: { stop, room } }: PortfolioRow): number =>
  stop !== null ? Number.NEGATIVE_INFINITY : (room ?? Number.POSITIVE_INFINITY);

const compared = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);

const orders: Readonly<Record<CustomerSort, Order>> = {
  overdue: (one, other) => other.overdue - one.overdue,
  limit: (one, other) =>
    compared(excessOf(other.credit), excessOf(one.credit)) || compared(closeness(one), closeness(other)),
  oldest: (one, other) =>
    compared(one.oldestDue ?? Number.POSITIVE_INFINITY, other.oldestDue ?? Number.POSITIVE_INFINITY),
  name: byName,
};

/** In the order that was chosen; those that are alike by name. */
export const sortedBy = (rows: readonly PortfolioRow[], sort: CustomerSort): readonly PortfolioRow[] =>
  rows.toSorted((one, other) => orders[sort](one, other) || byName(one, other));
