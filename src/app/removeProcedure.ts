import { type Language, ok, type Result } from '../core/index';
import { ruleSheetName } from '../wording/tables/names';
import type { WrittenProcedure } from './parts/rules/writtenProcedures';
import type { Fault, Ports } from './ports';
import { writtenNow } from './procedures/writtenNow';

/** Which procedure goes. */
export interface ProcedureToRemove {
  /** As it was read. */
  readonly before: WrittenProcedure;
  readonly language: Language;
}

/**
 * Takes a procedure out of the table of procedures; one of the product holds again as it came. `rules-changed` where
 * its rows no longer say what they said when they were read.
 */
export async function removeProcedure(
  ports: { readonly rules: Pick<Ports['rules'], 'read' | 'replace'> },
  { before, language }: ProcedureToRemove,
): Promise<Result<void, Fault>> {
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const now = writtenNow(read.value.procedures, before.key, before);
  if (!now.ok) return now;
  if (now.value === null) return ok(undefined);
  const sheet = ruleSheetName('procedures', language);
  return ports.rules.replace('procedures', now.value.rows, { sheet, headers: [], rows: [] });
}
