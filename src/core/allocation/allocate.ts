import type { DayNumber } from '../dates/day';
import { distribute } from '../money/distribute';
import type { Minor } from '../money/money';
import { type ClaimPart, claimParts, type PartOrder } from './legalOrder';

/** What is owed of one debt, each part 0 or more. Costs bear no interest. */
type DebtParts = Readonly<Record<ClaimPart, Minor>>;

export interface Debt extends DebtParts {
  /** Names the debt: an item key. */
  readonly key: string;
  readonly dueDay: DayNumber | null;
  /** Per cent a year that its principal bears: the higher, the more onerous. */
  readonly percent: number;
}

/** What a payment pays of one debt. */
interface Allocation extends DebtParts {
  readonly key: string;
}

export interface Allocated {
  /** One for each debt, same order. */
  readonly allocations: readonly Allocation[];
  /** What is left when all debts are paid. */
  readonly rest: Minor;
}

/**
 * Allocates a payment to debts: those that the debtor named come first, in that order; then the most onerous, then
 * the oldest; what is equal in both is paid in proportion. Within a debt its parts are paid in the order of the
 * law, see `legalOrder`. What is paid is never more than what is owed, and with the rest it is the whole payment.
 * @param payment 0 or more, in the minor units of the debts
 * @example
 * // 60.00 on a debt of 1,000.00 with 40.00 costs and 12.50 interest, in the Netherlands
 * allocate(6000, [debt], legalOrder('NL-B2B')).allocations
 * //=> [{ key, costs: 4000, interest: 1250, principal: 750 }]
 */
export function allocate(
  payment: Minor,
  debts: readonly Debt[],
  order: PartOrder,
  named: readonly string[] = [],
): Allocated {
  let rest = payment;
  const paid = new Map<Debt, DebtParts>();
  for (const equals of ranks(debts, named)) {
    const owed = equals.map((debt) => claimParts.reduce((sum, part) => sum + debt[part], 0));
    const amount = Math.min(
      rest,
      owed.reduce((sum, one) => sum + one, 0),
    );
    rest -= amount;
    const shares = distribute(amount, owed);
    for (const [at, debt] of equals.entries()) paid.set(debt, payParts(debt, shares[at] ?? 0, order));
  }
  return {
    allocations: debts.map((debt) => ({ key: debt.key, ...(paid.get(debt) ?? nothing) })),
    rest,
  };
}

const nothing: DebtParts = { costs: 0, interest: 0, principal: 0 };

function payParts(debt: DebtParts, amount: Minor, order: PartOrder): DebtParts {
  const paid = { ...nothing };
  let rest = amount;
  for (const part of order) {
    paid[part] = Math.min(debt[part], rest);
    rest -= paid[part];
  }
  return paid;
}

/** Debts in the order in which they are paid; those that nothing tells apart together. */
function ranks(debts: readonly Debt[], named: readonly string[]): readonly (readonly Debt[])[] {
  const place = ({ key }: Debt): number => {
    const at = named.indexOf(key);
    return at < 0 ? named.length : at;
  };
  const due = ({ dueDay }: Debt): number => dueDay ?? Number.MAX_SAFE_INTEGER;
  const compare = (a: Debt, b: Debt): number =>
    place(a) - place(b) || b.percent - a.percent || due(a) - due(b);
  const groups: Debt[][] = [];
  for (const debt of debts.toSorted(compare)) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && compare(last[0], debt) === 0) last.push(debt);
    else groups.push([debt]);
  }
  return groups;
}
