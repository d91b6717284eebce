import { useMemo } from 'react';
import { lawRemarks } from '../../../app/parts/rules/lawOfProcedure';
import { type ProcedureDraft, type ReadDraft, readDraft } from '../../../app/procedures/draft';
import type { ProcedureEntry } from '../../../app/procedures/list';
import { keyOf, type NameProblem, nameProblem } from '../../../app/procedures/names';
import type { LoadedRules } from '../../../app/rules';
import type { ChargeRefusal } from '../../../core/index';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { useSettled } from '../texts/useSettled';
import { procedureDeskOf } from './procedureDesk';
import { useProcedureDraft } from './useProcedureDraft';
import type { ProcedureSaving } from './useProcedureSaving';

/** What the page of a procedure shows and does. */
export interface ProcedureWriting extends Pick<ProcedureSaving, 'busy' | 'fault' | 'done'> {
  readonly draft: ProcedureDraft;
  /** As it was when typing last stood still. */
  readonly read: ReadDraft;
  readonly nameProblem: NameProblem | null;
  readonly remarks: readonly ChargeRefusal[];
  readonly changed: boolean;
  /** True where saving mends rows that stand apart or are out of order, although no field is changed. */
  readonly mends: boolean;
  readonly wrong: boolean;
  readonly overtaken: boolean;
  readonly readOnly: boolean;
  readonly write: (draft: ProcedureDraft) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
}

interface Asked {
  readonly run: Run;
  readonly rules: LoadedRules;
  /** Key of the procedure, or of a new one. */
  readonly open: string;
  readonly entry: ProcedureEntry | null;
  /** Goes to another procedure; null to the list. */
  readonly onOpen: (key: string | null) => void;
}

export function useProcedureWriting(asked: Asked, saving: ProcedureSaving): ProcedureWriting {
  const { run, rules, open, entry, onOpen } = asked;
  const { ports, asOf, today } = usePane();
  const drafting = useProcedureDraft(open, entry);
  const { draft, changed } = drafting;
  const still = useSettled(draft, open);
  const read = useMemo(() => readDraft(still), [still]);
  const taken = useMemo(
    () => new Set([...rules.procedures.keys(), ...rules.writtenProcedures.keys()]),
    [rules],
  );
  const of = entry?.key ?? null;
  const wrongName = nameProblem(still.name, taken, of);
  const remarks = useMemo(
    () => (read.procedure === null ? [] : lawRemarks(read.procedure, rules.settings)),
    [read, rules],
  );
  const readOnly = run.state.sending !== null || asOf < today;
  const mends = !changed && entry?.damaged === true && read.problems.length === 0;
  const may = !readOnly && !saving.busy;
  const kept = procedureDeskOf(ports).drafts.get(open);
  const save = async (): Promise<void> => {
    const before = kept === undefined ? (entry?.written ?? null) : kept.begunOn;
    const key = keyOf(draft.name, of);
    if (!(await saving.save({ draft, of, before }, key))) return;
    drafting.drop();
    if (key !== open) onOpen(key);
  };
  const remove = async (): Promise<void> => {
    const written = entry?.written ?? null;
    if (written === null || !(await saving.remove(written))) return;
    drafting.drop();
    if (entry?.origin === 'own') onOpen(null);
  };
  const undo = async (): Promise<void> => {
    const key = saving.done?.before?.key ?? null;
    const isNew = saving.done?.before === null && entry?.origin === 'own';
    if (!(await saving.undo())) return;
    if (isNew) onOpen(null);
    else if (key !== null && key !== open) onOpen(key);
  };
  return {
    busy: saving.busy,
    fault: saving.fault,
    done: saving.done,
    draft,
    read,
    nameProblem: wrongName,
    remarks,
    changed,
    mends,
    wrong: wrongName !== null || read.problems.length > 0,
    overtaken: drafting.overtaken,
    readOnly,
    write: (next) => {
      saving.forget();
      drafting.write(next);
    },
    save: () => {
      const isWrong = nameProblem(draft.name, taken, of) !== null || readDraft(draft).problems.length > 0;
      if (may && !isWrong) void save();
    },
    discard: () => {
      saving.forget();
      drafting.drop();
      if (of === null) onOpen(null);
    },
    remove: () => {
      if (may) void remove();
    },
    undo: () => {
      if (may) void undo();
    },
  };
}
