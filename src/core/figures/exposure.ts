import type { Customer } from '../items/customer';
import type { Minor } from '../money/money';
import { groupSums } from './groupSums';

/** What a credit limit of 0 means: none is set, or no credit at all. Null: nobody has said yet. */
export type ZeroLimit = 'none' | 'no-credit' | null;

/**
 * `no-limit`: none is set. `zero-unclear`: it is 0, and nobody has said what that means. `other-currency`: within it
 * as far as can be told, but more is open in other currencies, which are never added up.
 */
type LimitState = 'no-limit' | 'within' | 'exceeded' | 'zero-unclear' | 'other-currency';

/**
 * Why nothing more is delivered on credit: the limit is exceeded, something is open although no credit is given, or
 * either is so of a customer above it.
 */
export type DeliveryStop = 'exceeded' | 'no-credit' | 'above';

/** What a customer, and those that belong to it, owe, beside what it may owe. */
export interface Exposure {
  readonly customerId: string;
  /** Open items of its own, less its credits. */
  readonly own: Minor;
  /** With those of every customer below it. */
  readonly exposure: Minor;
  /** True when it, or one below it, also has items open in other currencies. */
  readonly otherCurrencies: boolean;
  /** Null where none is set. */
  readonly limit: Minor | null;
  /** What may still be delivered on credit, below 0 when it is exceeded; null where that cannot be told. */
  readonly room: Minor | null;
  readonly state: LimitState;
  /** Id of the nearest customer above it whose limit is exceeded, or null. */
  readonly exceededAbove: string | null;
}

/** What a customer has open. */
export interface OpenBalance {
  /** In the currency of the limits, minor units. */
  readonly open: Minor;
  readonly otherCurrencies: boolean;
}

const NOTHING: OpenBalance = { open: 0, otherCurrencies: false };

/**
 * Exposure of every customer against its credit limit. A daughter's items count for its parent's limit and for that of
 * every one above. Reaching the limit is no excess. We know open items; orders and deliveries are not in it.
 * @param balances by customer id; a customer without open items is absent
 * @example exposures([{ id: 'A', group: null, limit: 10000 }], new Map([['A', { open: 55000, otherCurrencies: false }]]),
 *   null)[0]?.state //=> 'exceeded': 550 against 100
 */
export function exposures(
  customers: readonly Pick<Customer, 'id' | 'group' | 'limit'>[],
  balances: ReadonlyMap<string, OpenBalance>,
  zeroLimit: ZeroLimit,
): readonly Exposure[] {
  const balanceOf = (id: string): OpenBalance => balances.get(id) ?? NOTHING;
  const { sums, nearestAbove } = groupSums(customers, ({ id }) => balanceOf(id), joined);
  const judged = new Map(
    customers.map(({ id, limit }) => {
      const { open: exposure, otherCurrencies } = sums.get(id) ?? NOTHING;
      const own = balanceOf(id).open;
      return [id, { customerId: id, own, ...judge(exposure, otherCurrencies, limit, zeroLimit) }];
    }),
  );
  const above = nearestAbove((id) => judged.get(id)?.state === 'exceeded');
  return [...judged.values()].map((one) => ({ ...one, exceededAbove: above.get(one.customerId) ?? null }));
}

const joined = (one: OpenBalance, other: OpenBalance): OpenBalance => ({
  open: one.open + other.open,
  otherCurrencies: one.otherCurrencies || other.otherCurrencies,
});

function judge(exposure: Minor, otherCurrencies: boolean, limit: Minor | null, zeroLimit: ZeroLimit) {
  const known = { exposure, otherCurrencies, limit };
  if (limit === null || (limit === 0 && zeroLimit === 'none'))
    return { ...known, room: null, state: 'no-limit' } as const;
  if (limit === 0 && zeroLimit === null) return { ...known, room: null, state: 'zero-unclear' } as const;
  if (exposure > limit) return { ...known, room: limit - exposure, state: 'exceeded' } as const;
  // Whatever is open in another currency, it is more than no credit at all.
  if (otherCurrencies)
    return { ...known, room: null, state: limit === 0 ? 'exceeded' : 'other-currency' } as const;
  return { ...known, room: limit - exposure, state: 'within' } as const;
}

/**
 * Why nothing more is delivered on credit; null where it may be.
 * @example deliveryStop({ state: 'within', limit: 10000, exceededAbove: 'H' }) //=> 'above'
 */
export function deliveryStop({
  state,
  limit,
  exceededAbove,
}: Pick<Exposure, 'state' | 'limit' | 'exceededAbove'>): DeliveryStop | null {
  if (state === 'exceeded') return limit === 0 ? 'no-credit' : 'exceeded';
  return exceededAbove === null ? null : 'above';
}
