import { useDeferredValue, useMemo } from 'react';
import { type CreditLimits, type CreditTerms, creditLimits } from '../../app/creditLimits';
import type { Judged } from '../../app/describeCustomer';
import type { Administration } from '../../app/ports';
import type { Customer, ZeroLimit } from '../../core/index';
import { usePane } from '../frame/paneContext';

/** What 0 means as a limit in a company, as it was said last; it holds at once, before anything is read again. */
function zeroLimitOf(administrations: readonly Administration[], judged: Judged | null): ZeroLimit {
  const id = judged?.administration?.id;
  return administrations.find((one) => one.id === id)?.zeroLimit ?? null;
}

interface Known {
  readonly judged: Judged;
  readonly terms: CreditTerms;
  readonly all: ReadonlyMap<string, Customer> | undefined;
  readonly limits: CreditLimits;
}

/** By the customers that were judged: each card and each page of a customer asks again. */
const known = new WeakMap<Judged['customers'], Known>();

function knownLimits(judged: Judged, terms: CreditTerms, all?: ReadonlyMap<string, Customer>): CreditLimits {
  const last = known.get(judged.customers);
  if (
    last !== undefined &&
    last.all === all &&
    last.terms.currency === terms.currency &&
    last.terms.zeroLimit === terms.zeroLimit &&
    isSame(last.judged, judged)
  )
    return last.limits;
  const limits = creditLimits(judged, terms, all);
  known.set(judged.customers, { judged, terms, all, limits });
  return limits;
}

/** Whether limits follow from the same: a finding that was accepted, for one, changes none. */
const isSame = (one: Judged, other: Judged): boolean =>
  one.reading === other.reading &&
  one.asOf === other.asOf &&
  one.customerIds === other.customerIds &&
  one.customers === other.customers &&
  one.parents === other.parents &&
  one.others === other.others;

/**
 * Where each customer stands against its credit limit; null before the sheet is read.
 * @param all by id, where more are known than the sheet and the customer table have
 */
export function useCreditLimits(
  judged: Judged | null,
  all?: ReadonlyMap<string, Customer>,
): CreditLimits | null {
  const { administrations } = usePane().settings;
  const zeroLimit = zeroLimitOf(administrations, judged);
  return useMemo(
    () => judged && knownLimits(judged, { currency: judged.defaults.currency, zeroLimit }, all),
    [judged, zeroLimit, all],
  );
}

/**
 * The same, once there is time for it: what shows it in one line beside much else does not wait until everybody's
 * balances are added up.
 */
export function useLateCreditLimits(judged: Judged): CreditLimits | null {
  return useCreditLimits(useDeferredValue<Judged | null>(judged, null));
}
