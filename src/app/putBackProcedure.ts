import type { Language, Result } from '../core/index';
import type { WrittenProcedure } from './parts/rules/writtenProcedures';
import type { Fault, Ports } from './ports';
import { endOf, keptTable } from './procedures/rowsToWrite';
import { writtenNow } from './procedures/writtenNow';

/** Rows that come back, and what stands in their place. */
export interface ProcedureToPutBack {
  readonly before: WrittenProcedure;
  /** What the workbook has of it now, under whatever name; null where it went. */
  readonly now: WrittenProcedure | null;
  readonly language: Language;
}

/** Puts the rows of a procedure back as they stood before they were saved over or taken out. */
export async function putBackProcedure(
  ports: { readonly rules: Pick<Ports['rules'], 'read' | 'replace'> },
  { before, now, language }: ProcedureToPutBack,
): Promise<Result<void, Fault>> {
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const table = read.value.procedures;
  const found = writtenNow(table, now?.key ?? before.key, now);
  if (!found.ok) return found;
  return ports.rules.replace(
    'procedures',
    found.value?.rows ?? endOf(table),
    keptTable(table, before, language),
  );
}
