import type { DunningProcedure, Language, Result } from '../core/index';
import type { CheckedRun } from './checked';
import type { Fault, Ports } from './ports';
import { usersOf } from './procedures/users';
import { policyReport } from './reports/policyReport';
import type { LoadedRules } from './rules';

export interface PrintPolicyInput {
  readonly procedure: DunningProcedure;
  readonly rules: Pick<LoadedRules, 'settings'>;
  /** Name of the company, '' for none. */
  readonly company: string;
  /** What was read last, whose customers are counted; null where nothing was. */
  readonly checked: Pick<CheckedRun, 'customers' | 'others'> | null;
}

/** Puts a procedure into a worksheet of its own as the company's written dunning policy; gives the name of the sheet. */
export const printPolicy = (
  ports: Pick<Ports, 'reports'> & { readonly clock: Pick<Ports['clock'], 'today'> },
  { procedure, rules, company, checked }: PrintPolicyInput,
  language: Language,
): Promise<Result<{ readonly sheet: string }, Fault>> => {
  const customers = checked && usersOf(checked, procedure.name.toLowerCase());
  const day = ports.clock.today();
  return ports.reports.make(
    policyReport({ procedure, settings: rules.settings, company, customers, day }, language),
  );
};
