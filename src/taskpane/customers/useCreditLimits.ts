import { useMemo } from 'react';
import { type CreditLimits, creditLimits } from '../../app/creditLimits';
import type { Judged } from '../../app/describeCustomer';
import type { Administration } from '../../app/ports';
import type { Customer, ZeroLimit } from '../../core/index';
import { usePane } from '../frame/paneContext';

/** What 0 means as a limit in a company, as it was said last; it holds at once, before anything is read again. */
function zeroLimitOf(administrations: readonly Administration[], judged: Judged | null): ZeroLimit {
  const id = judged?.administration?.id;
  return administrations.find((one) => one.id === id)?.zeroLimit ?? null;
}

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
    () => judged && creditLimits(judged, { currency: judged.defaults.currency, zeroLimit }, all),
    [judged, zeroLimit, all],
  );
}
