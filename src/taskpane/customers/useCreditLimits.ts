import { useEffect, useMemo, useState } from 'react';
import {
  type CreditLimits,
  type CreditTerms,
  creditLimits,
  creditLimitsInSlices,
} from '../../app/creditLimits';
import type { Judged } from '../../app/describeCustomer';
import { inTurns } from '../../app/parts/inTurns';
import type { Administration } from '../../app/ports';
import type { Customer, ZeroLimit } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import { usePane } from '../frame/paneContext';

/** What 0 means as a limit in a company, as it was said last; it holds at once, before anything is read again. */
function zeroLimitOf(administrations: readonly Administration[], judged: Judged | null): ZeroLimit {
  const id = judged?.administration?.id;
  return administrations.find((one) => one.id === id)?.zeroLimit ?? null;
}

/** What limits follow from. */
interface Grounds extends CreditTerms {
  readonly judged: Judged;
  readonly all: ReadonlyMap<string, Customer> | undefined;
}

/** By the customers that were judged: each card and each page of a customer asks again. */
const known = new WeakMap<Judged['customers'], Grounds & { readonly limits: CreditLimits }>();

/** Limits that were worked out before from the same; null for none. A finding that was accepted changes none. */
function knownLimits({ judged, all, currency, zeroLimit }: Grounds): CreditLimits | null {
  const last = known.get(judged.customers);
  return last !== undefined &&
    last.all === all &&
    last.currency === currency &&
    last.zeroLimit === zeroLimit &&
    last.judged.reading === judged.reading &&
    last.judged.asOf === judged.asOf &&
    last.judged.customerIds === judged.customerIds &&
    last.judged.parents === judged.parents &&
    last.judged.others === judged.others
    ? last.limits
    : null;
}

function keep(grounds: Grounds, limits: CreditLimits): CreditLimits {
  known.set(grounds.judged.customers, { ...grounds, limits });
  return limits;
}

function useGrounds(judged: Judged | null, all?: ReadonlyMap<string, Customer>): Grounds | null {
  const { administrations } = usePane().settings;
  const zeroLimit = zeroLimitOf(administrations, judged);
  return useMemo(
    () => judged && { judged, all, currency: judged.defaults.currency, zeroLimit },
    [judged, all, zeroLimit],
  );
}

/** Where each customer stands against its credit limit; null before the sheet is read. */
export function useCreditLimits(judged: Judged | null): CreditLimits | null {
  const grounds = useGrounds(judged);
  return useMemo(
    () => grounds && (knownLimits(grounds) ?? keep(grounds, creditLimits(grounds.judged, grounds))),
    [grounds],
  );
}

/**
 * The same in turns, null until all is added up: what shows one line of it beside much else, or everybody at once, keeps
 * nobody waiting.
 * @param all by id, where more are known than the sheet and the customer table have
 */
export function useLateCreditLimits(
  judged: Judged | null,
  all?: ReadonlyMap<string, Customer>,
): CreditLimits | null {
  const { clock } = usePane().ports;
  const grounds = useGrounds(judged, all);
  const [found, setFound] = useState<{ readonly of: Grounds; readonly limits: CreditLimits } | null>(null);
  const before = useMemo(() => grounds && knownLimits(grounds), [grounds]);
  useEffect(() => {
    if (grounds === null || before !== null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const work = creditLimitsInSlices(grounds.judged, grounds, grounds.all);
    void orUnexpected(inTurns(work, clock, signal)).then((answer) => {
      if (signal.aborted || !answer.ok) return;
      setFound({ of: grounds, limits: keep(grounds, answer.value) });
    });
    return () => controller.abort();
  }, [grounds, before, clock]);
  return before ?? (found !== null && found.of === grounds ? found.limits : null);
}
