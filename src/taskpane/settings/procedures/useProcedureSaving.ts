import { useState } from 'react';
import type { WrittenProcedure } from '../../../app/parts/rules/writtenProcedures';
import type { Fault } from '../../../app/ports';
import { putBackProcedure } from '../../../app/putBackProcedure';
import { removeProcedure } from '../../../app/removeProcedure';
import { type ProcedureToSave, saveProcedure } from '../../../app/saveProcedure';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** What was just done, and how it was before. */
interface ProcedureDone {
  readonly what: 'saved' | 'removed' | 'undone';
  readonly before: WrittenProcedure | null;
  /** Key under which it is found since; null where it went. */
  readonly key: string | null;
}

export interface ProcedureSaving {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly done: ProcedureDone | null;
  /** @param key under which it is found then */
  readonly save: (asked: Omit<ProcedureToSave, 'language'>, key: string) => Promise<boolean>;
  readonly remove: (before: WrittenProcedure) => Promise<boolean>;
  /** @param now what the workbook has of it by now */
  readonly undo: (now: WrittenProcedure | null) => Promise<boolean>;
  /** Forgets what was done: it can no longer be taken back here. */
  readonly forget: () => void;
}

/** Writes procedures into the table of the workbook, one at a time, and takes the last one back. */
export function useProcedureSaving(onDone: () => Promise<void>): ProcedureSaving {
  const { ports, language } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<ProcedureDone | null>(null);
  const write = async (doing: Promise<Result<void, Fault>>, then: ProcedureDone): Promise<boolean> => {
    setBusy(true);
    const written = await orUnexpected(doing);
    setFault(written.ok ? null : written.error);
    setDone(written.ok ? then : null);
    await onDone();
    setBusy(false);
    return written.ok;
  };
  return {
    busy,
    fault,
    done,
    save: (asked, key) =>
      write(saveProcedure(ports, { ...asked, language }), { what: 'saved', before: asked.before, key }),
    remove: (before) =>
      write(removeProcedure(ports, { before, language }), { what: 'removed', before, key: null }),
    undo: async (now) => {
      if (done === null) return false;
      const { before } = done;
      const undone: ProcedureDone = { what: 'undone', before: now, key: before?.key ?? null };
      if (before !== null) return write(putBackProcedure(ports, { before, now, language }), undone);
      return now !== null && write(removeProcedure(ports, { before: now, language }), undone);
    },
    forget: () => {
      setDone(null);
      setFault(null);
    },
  };
}
