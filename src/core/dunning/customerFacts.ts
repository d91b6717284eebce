import type { DayNumber } from '../dates/day';
import type { CustomerState } from '../dossier/state';
import type { Customer } from '../items/customer';
import type { Regime } from '../law/regime';
import { customerBlock } from './blocks/customerBlock';
import { regimeFor } from './charges/regimeFor';
import type { Decision } from './decision';
import { type DunningProcedure, standardProcedure } from './procedure';
import { procedureOf } from './procedureOf';
import type { ProposalInput } from './proposalInput';
import { quietOn } from './quiet';
import type { DunningSettings, QuietPeriod } from './settings';

/** What all items of one customer share in a run, looked up once. */
export interface CustomerFacts {
  readonly id: string;
  /** Undefined where the customer table does not know it. */
  readonly customer: Customer | undefined;
  readonly state: CustomerState | undefined;
  /** Undefined where its row names one that there is not. */
  readonly procedure: DunningProcedure | undefined;
  readonly regime: Regime | null;
  /** What keeps the whole customer out of dunning, or null. */
  readonly block: Decision | null;
  /** Day from which intervals run anew: the last release of the whole customer, or the end of its hold. */
  readonly restartDay: DayNumber | null;
  /** Quiet period of today, `to` being the last day without mail, or null. */
  readonly quiet: QuietPeriod | null;
}

/** The facts on a customer id. */
export function customerFacts(input: ProposalInput, settings: DunningSettings, id: string): CustomerFacts {
  const customer = input.customers.get(id);
  const state = input.customerStates.get(id);
  const endedHold = state?.hold?.until ?? null;
  return {
    id,
    customer,
    state,
    procedure: customer === undefined ? standardProcedure : procedureOf(input.procedures, customer),
    regime: customer === undefined ? null : regimeFor(customer, settings.homeCountry, settings.clause),
    block: customerBlock(customer, state, input.asOf),
    restartDay: later(state?.restartDay ?? null, endedHold === null ? null : endedHold + 1),
    quiet: quietOn(settings.quietPeriods, id, input.asOf),
  };
}

/** The later of two days of which either may be missing. */
export const later = (a: DayNumber | null, b: DayNumber | null): DayNumber | null =>
  a === null ? b : b === null ? a : Math.max(a, b);
