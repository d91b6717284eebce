import { fail, type Language, type Result } from '../core/index';
import { knownProcedures } from './parts/rules/knownProcedures';
import { type WrittenProcedure, writtenProcedures } from './parts/rules/writtenProcedures';
import type { Fault, Ports } from './ports';
import { type ProcedureDraft, readDraft } from './procedures/draft';
import { cleanName, nameProblem } from './procedures/names';
import { draftTable, endOf } from './procedures/rowsToWrite';
import { writtenNow } from './procedures/writtenNow';

/** A procedure as it is to stand in the workbook. */
export interface ProcedureToSave {
  readonly draft: ProcedureDraft;
  /** Key of the procedure that it was until now; null for a new one. */
  readonly of: string | null;
  /** Its rows as they were read; null where the workbook had none. */
  readonly before: WrittenProcedure | null;
  /** Language of the user: that of the headers and words of new cells. */
  readonly language: Language;
}

/**
 * Puts a procedure into the table of procedures, level by level in the order of its days: over its own rows, which come
 * together where they stood apart, else below the others, in a new table where there is none. Nothing is written where
 * its name is missing or taken or anything in it is wrong, and with `rules-changed` where its rows no longer say what
 * they said when they were read.
 */
export async function saveProcedure(
  ports: { readonly rules: Pick<Ports['rules'], 'read' | 'replace'> },
  { draft, of, before, language }: ProcedureToSave,
): Promise<Result<void, Fault>> {
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const table = read.value.procedures;
  const taken = new Set([
    ...knownProcedures(read.value).procedures.keys(),
    ...(table === null ? [] : writtenProcedures(table).keys()),
  ]);
  const wrongName = nameProblem(draft.name, taken, of);
  if (wrongName !== null) return fail({ code: 'procedure-name', detail: wrongName });
  const { rows, problems } = readDraft(draft);
  const [wrong] = problems;
  if (wrong !== undefined) return fail({ code: 'procedure-wrong', detail: wrong.code });
  const now = writtenNow(table, of, before);
  if (!now.ok) return now;
  const made = draftTable(table, { name: cleanName(draft.name, of), rows }, now.value, language);
  return now.value === null
    ? ports.rules.replace('procedures', endOf(table), made)
    : ports.rules.replace(
        'procedures',
        now.value.rows,
        made,
        rows.map(({ from }) => from),
      );
}
