import { useMemo, useState } from 'react';
import { sameWritten } from '../../../app/parts/rules/writtenProcedures';
import { draftOf, type ProcedureDraft, sameDraft } from '../../../app/procedures/draft';
import type { ProcedureEntry } from '../../../app/procedures/list';
import { standardProcedure } from '../../../core/index';
import { usePane } from '../../frame/paneContext';
import { procedureDeskOf } from './procedureDesk';

/** A procedure that is being written, kept until it is saved or thrown away. */
export interface ProcedureDrafting {
  readonly draft: ProcedureDraft;
  readonly changed: boolean;
  /** True where its rows say something else since the writing began. */
  readonly overtaken: boolean;
  readonly write: (draft: ProcedureDraft) => void;
  readonly drop: () => void;
}

/**
 * @param key of the procedure, or of a new one
 * @param entry what the workbook or the product has of it; null for a new one
 */
export function useProcedureDraft(key: string, entry: ProcedureEntry | null): ProcedureDrafting {
  const { ports, language } = usePane();
  const { drafts } = procedureDeskOf(ports);
  const [, setTurn] = useState(0);
  const written = entry?.written ?? null;
  const current = useMemo(
    () => draftOf(written ?? entry?.procedure ?? standardProcedure, language),
    [written, entry, language],
  );
  const kept = drafts.get(key);
  const redraw = (): void => setTurn((turn) => turn + 1);
  const overtaken =
    kept !== undefined &&
    kept.of !== null &&
    !sameWritten(kept.begunOn, written) &&
    !sameDraft(kept.draft, current);
  return {
    draft: kept?.draft ?? current,
    changed: kept !== undefined,
    overtaken,
    write: (draft) => {
      const of = kept === undefined ? (entry?.key ?? null) : kept.of;
      if (of !== null && sameDraft(draft, current)) drafts.delete(key);
      else drafts.set(key, { draft, of, begunOn: kept === undefined ? written : kept.begunOn });
      redraw();
    },
    drop: () => {
      drafts.delete(key);
      redraw();
    },
  };
}
