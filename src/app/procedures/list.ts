import { type DunningProcedure, shippedProcedures } from '../../core/index';
import type { RulesProblem } from '../../wording/tables/problem';
import type { WrittenProcedure } from '../parts/rules/writtenProcedures';
import { isRemark, type LoadedRules } from '../rules';

/** A procedure that the workbook or the product has. */
export interface ProcedureEntry {
  /** Name in lower case. */
  readonly key: string;
  readonly name: string;
  /** `replaced`: the product's, with rows of the workbook in its place. */
  readonly origin: 'shipped' | 'own' | 'replaced';
  /** What reminds now; null where its rows are wrong and the product has none of that name. */
  readonly procedure: DunningProcedure | null;
  /** Its rows in the workbook; null where it has none. */
  readonly written: WrittenProcedure | null;
  /** True where those rows cannot be used: they are left out. */
  readonly damaged: boolean;
  readonly problems: readonly RulesProblem[];
}

/** All procedures: those of the product first, in its order, then the company's own in the order of their rows. */
export function procedureList(
  rules: Pick<LoadedRules, 'procedures' | 'writtenProcedures' | 'problems'>,
): readonly ProcedureEntry[] {
  const { procedures, writtenProcedures: written, problems } = rules;
  const keys = new Set([...shippedProcedures.keys(), ...written.keys()]);
  return [...keys].map((key): ProcedureEntry => {
    const own = written.get(key) ?? null;
    const rows = new Set(own?.rows.map(({ row }) => row));
    const found = problems.filter(({ table, row }) => table === 'procedures' && rows.has(row));
    const damaged = found.some((problem) => !isRemark(problem));
    const shipped = shippedProcedures.has(key);
    return {
      key,
      name: own?.name ?? key,
      origin: own === null ? 'shipped' : shipped ? 'replaced' : 'own',
      procedure: procedures.get(key) ?? null,
      written: own,
      damaged,
      problems: found,
    };
  });
}

/** What is wrong with the table and belongs to no procedure: a missing column, rows without a name. */
export function problemsOfNone({
  problems,
  writtenProcedures,
}: Pick<LoadedRules, 'problems' | 'writtenProcedures'>): readonly RulesProblem[] {
  const rows = new Set([...writtenProcedures.values()].flatMap((one) => one.rows.map(({ row }) => row)));
  return problems.filter(
    (problem) => problem.table === 'procedures' && !rows.has(problem.row) && !isRemark(problem),
  );
}
