import { fail, ok, type Result } from '../result';
import { type DunningLevel, type DunningNotice, type DunningProcedure, levelText } from './procedure';
import type { ProcedureProblem } from './procedureProblem';
import { procedureProblems } from './procedureProblems';
import type { ProcedureRow } from './procedureRow';

/** Days between two reminders where a row names none. */
export const DEFAULT_INTERVAL = 7;

/**
 * The procedure that rows describe, in their order: notices before the due date (negative days), then levels whose
 * days do not fall. The first thing that is wrong is the failure, with its place and what stands there.
 * @example checkProcedure('own', [dayRow(20), dayRow(10)])
 * //=> { ok: false, error: { code: 'days-fall', row: 2, level: 2, field: 'days', content: '10' } }
 */
export function checkProcedure(
  name: string,
  rows: readonly ProcedureRow[],
): Result<DunningProcedure, ProcedureProblem> {
  const [problem] = procedureProblems(rows);
  if (problem !== undefined) return fail(problem);
  const notices: DunningNotice[] = [];
  const levels: DunningLevel[] = [];
  for (const row of rows) {
    const days = row.days.value ?? 0;
    if (days < 0) notices.push({ days, channel: 'mail', text: 'notice' });
    else levels.push(levelOf(row, days, levels.length + 1));
  }
  return ok({ name, levels, notices, minimum: 0 });
}

const levelOf = (row: ProcedureRow, days: number, level: number): DunningLevel => ({
  days,
  interval: row.interval.value ?? DEFAULT_INTERVAL,
  channel: row.channel.value ?? 'mail',
  automatic: row.automatic.value ?? true,
  fee: row.fee.value ?? 0,
  interest: row.interest.value ?? false,
  costs: row.costs.value ?? false,
  payWithin: row.payWithin.value,
  minimum: row.minimum.value ?? 0,
  approver: row.approver.trim(),
  approveFrom: row.approveFrom.value ?? 0,
  text: row.text.value ?? levelText(level),
});
