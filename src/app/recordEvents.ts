import {
  type DossierEvent,
  type FactProblem,
  factProblems,
  fail,
  type Minor,
  type NewFact,
  type Result,
} from '../core/index';
import { type Filer, type FilingPorts, fileFacts } from './parts/fileFacts';
import type { Fault } from './ports';

export interface RecordInput extends Filer {
  readonly facts: readonly NewFact[];
  /** What is open by item key: amounts of an item that is not in it are not compared. */
  readonly open?: ReadonlyMap<string, Minor>;
}

/** Facts that were not filed, none of them: what is wrong with the first that is wrong. */
export interface RefusedFacts {
  readonly code: 'facts-refused';
  readonly fact: NewFact;
  readonly problems: readonly FactProblem[];
}

/**
 * Files what a person did, or was told, and gives the events; together they are one act. Nothing is filed when one of
 * them may not be: see `factProblems`.
 */
export async function recordEvents(
  ports: FilingPorts,
  { administration, by, facts, open }: RecordInput,
): Promise<Result<readonly DossierEvent[], Fault | RefusedFacts>> {
  const today = ports.clock.today();
  for (const fact of facts) {
    const problems = factProblems(fact, { today, open: open?.get(fact.item) ?? null });
    if (problems.length > 0) return fail({ code: 'facts-refused', fact, problems });
  }
  return fileFacts(ports, { administration, by }, facts);
}
