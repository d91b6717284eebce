import {
  type CustomerChange,
  compareProposalsInSlices,
  type DunningProcedure,
  digitsOf,
  proposeRunInSlices,
  type Sliced,
  type WhatIf,
} from '../../../core/index';
import type { CheckedRun } from '../../checked';
import { customersTried, holds, type TriedOn } from './triedOn';

/** What of a checked run another procedure is tried on. */
export type TriedRun = Pick<
  CheckedRun,
  'reading' | 'customers' | 'customerIds' | 'states' | 'customerStates' | 'rules' | 'asOf' | 'proposal'
>;

/** What a procedure would do. */
export interface TriedOut extends WhatIf {
  /** Customers of the sheet that it holds for. */
  readonly tried: number;
}

/**
 * Decides anew with a procedure laid over the rules of the run: in place of the one of its name, or as one more.
 * Nothing is read and nothing written. Customers who are treated otherwise come by what is asked of them, before or
 * after, the most first.
 */
export function* tryProcedure(run: TriedRun, procedure: DunningProcedure, on: TriedOn): Sliced<TriedOut> {
  const { reading, customerIds, states, customerStates, rules, asOf } = run;
  const { items, dataDay } = reading;
  const { rates, settings } = rules;
  const customers = customersTried(run.customers, procedure, on);
  yield;
  const procedures = new Map(rules.procedures).set(procedure.name.trim().toLowerCase(), procedure);
  const after = yield* proposeRunInSlices({
    ...{ items, customers, customerIds, states, customerStates },
    ...{ procedures, rates, settings, asOf, dataDay },
  });
  const found = yield* compareProposalsInSlices(run.proposal, after, items, customerIds);
  yield;
  const tried = [...customers.values()].filter((customer) => holds(customer, procedure.name)).length;
  yield;
  return { ...found, tried, customers: byAmount(found.customers) };
}

/** The most that is asked of a customer in one currency: currencies are compared here, never added up. */
const mostAsked = ({ before, after }: CustomerChange): number =>
  Math.max(0, ...[...before, ...after].map(({ total, currency }) => total / 10 ** digitsOf(currency)));

function byAmount(customers: readonly CustomerChange[]): readonly CustomerChange[] {
  return customers
    .map((change) => ({ change, most: mostAsked(change) }))
    .sort((one, other) => other.most - one.most)
    .map(({ change }) => change);
}
