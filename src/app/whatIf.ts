import type { DunningProcedure, Result } from '../core/index';
import { inTurns } from './parts/inTurns';
import type { TriedOn } from './parts/whatIf/triedOn';
import { type TriedOut, type TriedRun, tryProcedure } from './parts/whatIf/tryProcedure';
import type { Fault, Ports } from './ports';

export interface WhatIfInput {
  readonly checked: TriedRun;
  /** As it would be; one of the same name is replaced by it. */
  readonly procedure: DunningProcedure;
  readonly on: TriedOn;
}

/**
 * What a procedure would change in the run that was checked: level by level, and customer by customer. It only thinks:
 * nothing is read, written or sent. A signal stops it with the fault `cancelled`.
 * @example
 * await whatIf(ports, { checked, procedure: { ...standardProcedure, minimum: 5000 }, on: { kind: 'holders' } })
 */
export const whatIf = (
  { clock }: { readonly clock: Pick<Ports['clock'], 'now' | 'wait'> },
  { checked, procedure, on }: WhatIfInput,
  signal?: AbortSignal,
): Promise<Result<TriedOut, Fault>> => inTurns(tryProcedure(checked, procedure, on), clock, signal);
