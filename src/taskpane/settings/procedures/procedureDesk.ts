import type { WrittenProcedure } from '../../../app/parts/rules/writtenProcedures';
import type { ProcedureDraft } from '../../../app/procedures/draft';

/** A procedure that is not saved yet. */
interface DeskDraft {
  readonly draft: ProcedureDraft;
  /** As the workbook had it when the writing began; null where it had none. */
  readonly begunOn: WrittenProcedure | null;
  /** Key of the procedure that it changes; null for a new one. */
  readonly of: string | null;
}

/** What lies on the desk of whoever writes procedures. */
interface ProcedureDesk {
  /** Key of the procedure, or of the new one, that is open; null for the list. */
  open: string | null;
  /** By the key of the procedure, or that of a new one. */
  readonly drafts: Map<string, DeskDraft>;
  /** How many new ones were begun. */
  begun: number;
}

const desks = new WeakMap<object, ProcedureDesk>();

/** The desk of a pane, as it was left: nothing on it is lost by going elsewhere in the pane. */
export function procedureDeskOf(pane: object): ProcedureDesk {
  const known = desks.get(pane);
  if (known !== undefined) return known;
  const desk: ProcedureDesk = { open: null, drafts: new Map(), begun: 0 };
  desks.set(pane, desk);
  return desk;
}

/** Key of a new procedure: no name has a line break. */
export function newKey(desk: ProcedureDesk): string {
  desk.begun += 1;
  return `\n${desk.begun}`;
}
