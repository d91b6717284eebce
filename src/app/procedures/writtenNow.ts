import { fail, ok, type Result } from '../../core/index';
import { sameWritten, type WrittenProcedure, writtenProcedures } from '../parts/rules/writtenProcedures';
import type { Fault, RawTable } from '../ports';

/** A procedure as the table has it by now; `rules-changed` where it no longer says what was read. */
export function writtenNow(
  table: RawTable | null,
  key: string | null,
  before: WrittenProcedure | null,
): Result<WrittenProcedure | null, Fault> {
  const now = table === null || key === null ? null : (writtenProcedures(table).get(key) ?? null);
  if (sameWritten(now, before)) return ok(now);
  const row = now?.rows[0]?.row;
  return fail({ code: 'rules-changed', detail: '', ...(row === undefined ? {} : { row }) });
}
