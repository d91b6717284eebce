import {
  type CurrencyCode,
  type Customer,
  type DeliveryStop,
  deliveryStop,
  type Exposure,
  exposures,
  type ZeroLimit,
} from '../../core/index';
import type { CustomerBalance } from './balancesByCustomer';

/** Where a customer stands against its credit limit. */
export interface CreditStanding extends Exposure {
  readonly customer: Customer;
  /** Why nothing more is delivered on credit; null where it may be. */
  readonly stop: DeliveryStop | null;
  /** The nearest customer above it whose limit is exceeded; null for none. */
  readonly above: Customer | null;
}

/** By what limits are judged. */
export interface CreditTerms {
  /** Currency of the limits: that of the administration. */
  readonly currency: CurrencyCode;
  readonly zeroLimit: ZeroLimit;
}

/** What customers and those that belong to them owe, against their limits; by customer id, in their order. */
export function creditStandings(
  customers: ReadonlyMap<string, Customer>,
  balances: ReadonlyMap<string, CustomerBalance>,
  { currency, zeroLimit }: CreditTerms,
): ReadonlyMap<string, CreditStanding> {
  const open = new Map(
    [...balances].map(([id, { balances: all }]) => [
      id,
      {
        open: all.find((one) => one.currency === currency)?.open ?? 0,
        // A credit in another currency makes no limit unclear.
        otherCurrencies: all.some((one) => one.currency !== currency && one.debits > 0),
      },
    ]),
  );
  const judged = exposures([...customers.values()], open, zeroLimit);
  return new Map(
    judged.flatMap((one): [string, CreditStanding][] => {
      const customer = customers.get(one.customerId);
      if (customer === undefined) return [];
      const above = one.exceededAbove === null ? null : (customers.get(one.exceededAbove) ?? null);
      return [[customer.id, { ...one, customer, above, stop: deliveryStop(one) }]];
    }),
  );
}

/**
 * To whom nothing more is delivered on credit: first those with the largest excess, then those whose excess is not known
 * in this currency, then those that belong to one of them.
 */
export const stoppedOf = (
  standings: ReadonlyMap<string, CreditStanding>,
): readonly (CreditStanding & { readonly stop: DeliveryStop })[] =>
  [...standings.values()]
    .flatMap((one) => (one.stop === null ? [] : [{ ...one, stop: one.stop }]))
    .sort((one, other) => rankOf(other) - rankOf(one) || excessOf(other) - excessOf(one));

const rankOf = ({ stop, room }: CreditStanding): number => (stop === 'above' ? 0 : room === null ? 1 : 2);

/** By how much a limit is exceeded, in minor units; 0 where it is not. */
export const excessOf = ({ state, room }: Pick<Exposure, 'state' | 'room'>): number =>
  state === 'exceeded' && room !== null ? -room : 0;

/** Those that belong directly to a customer and have something open, or theirs has; the largest first. */
export const daughtersOf = (
  standings: ReadonlyMap<string, CreditStanding>,
  id: string,
): readonly CreditStanding[] =>
  [...standings.values()]
    .filter(({ customer, exposure }) => customer.group === id && customer.id !== id && exposure !== 0)
    .sort((one, other) => other.exposure - one.exposure);

/** Whether a customer has a limit that says something: not none, and no 0 of which nobody said what it means. */
export const hasLimit = ({ limit, state }: Pick<Exposure, 'limit' | 'state'>): boolean =>
  limit !== null && state !== 'no-limit' && state !== 'zero-unclear';
