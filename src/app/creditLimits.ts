import { type Customer, type DeliveryStop, runThrough, type Sliced } from '../core/index';
import type { CellPlace, CheckedRun } from './checked';
import { balancesByCustomer, type CustomerBalance, type OwnedItems } from './parts/balancesByCustomer';
import { type CreditStanding, type CreditTerms, creditStandings, stoppedOf } from './parts/exposure';

export type { CreditStanding, CreditTerms } from './parts/exposure';

/** Where the customers of an administration stand against their credit limits. */
export interface CreditLimits extends CreditTerms {
  /** By customer id. */
  readonly standings: ReadonlyMap<string, CreditStanding>;
  /** What each has open, by customer id; without open items it is absent. */
  readonly balances: ReadonlyMap<string, CustomerBalance>;
  /** To whom nothing more is delivered on credit, the largest excess first. */
  readonly stopped: readonly (CreditStanding & { readonly stop: DeliveryStop })[];
  /** How many have a limit of 0, of which nobody has said what it means. */
  readonly unclear: number;
  /** True where any customer has a limit in its cell, be it 0. */
  readonly any: boolean;
}

/** Whose items they are, and who is known besides. */
export interface LimitedItems extends OwnedItems, Pick<CheckedRun, 'asOf'> {
  readonly customers: ReadonlyMap<string, Customer>;
  readonly parents: ReadonlyMap<string, Customer>;
  readonly others: ReadonlyMap<string, Customer>;
}

/** Everybody of the sheet and of the customer table, those of the sheet first. */
export const everybody = ({
  customers,
  parents,
  others,
}: Pick<LimitedItems, 'customers' | 'parents' | 'others'>): ReadonlyMap<string, Customer> =>
  new Map([...customers, ...parents, ...others]);

/**
 * Where each customer stands against its credit limit, on the as-of date. Open items are all that is known: orders and
 * deliveries that were not invoiced yet are not in it. Other currencies are never added up.
 * @param all by id, where more are known than the sheet and the customer table have
 */
export const creditLimits = (
  items: LimitedItems,
  terms: CreditTerms,
  all?: ReadonlyMap<string, Customer>,
): CreditLimits => runThrough(creditLimitsInSlices(items, terms, all));

/** `creditLimits` with pauses, for whoever must answer to others meanwhile. */
export function* creditLimitsInSlices(
  items: LimitedItems,
  terms: CreditTerms,
  all: ReadonlyMap<string, Customer> = everybody(items),
): Sliced<CreditLimits> {
  const balances = balancesByCustomer(items, items.asOf);
  yield;
  const standings = creditStandings(all, balances, terms);
  yield;
  const each = [...standings.values()];
  return {
    ...terms,
    standings,
    balances,
    stopped: stoppedOf(standings),
    unclear: each.filter(({ state }) => state === 'zero-unclear').length,
    any: each.some(({ limit }) => limit !== null),
  };
}

/** Cells of the customer table that say a limit and cannot be read; as long as they cannot, no limit is set. */
export const unreadLimits = ({ checks }: Pick<CheckedRun, 'checks'>): readonly CellPlace[] =>
  checks.flatMap(({ places }) => places.filter(({ field }) => field === 'limit'));
