import { useState } from 'react';
import type { WrittenProcedure } from '../../../app/parts/rules/writtenProcedures';
import type { Fault } from '../../../app/ports';
import { lastChange } from '../../../app/procedures/lastChange';
import { removeProcedure } from '../../../app/removeProcedure';
import { type ProcedureToSave, saveProcedure } from '../../../app/saveProcedure';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** What was just done, and how it was before. */
interface ProcedureDone {
  readonly what: 'saved' | 'removed' | 'undone';
  readonly before: WrittenProcedure | null;
  /** By what it can be taken back; null where the workbook keeps no record of it, or it was taken back. */
  readonly change: string | null;
}

export interface ProcedureSaving {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly done: ProcedureDone | null;
  /** @param key under which it is found then */
  readonly save: (asked: Omit<ProcedureToSave, 'language'>, key: string) => Promise<boolean>;
  readonly remove: (before: WrittenProcedure) => Promise<boolean>;
  /** Puts back what was there, unless a person changed it since. */
  readonly undo: () => Promise<boolean>;
  /** Forgets what was done: it can no longer be taken back here. */
  readonly forget: () => void;
}

/** Writes procedures into the table of the workbook, one at a time, and takes the last one back. */
export function useProcedureSaving(onDone: () => Promise<void>): ProcedureSaving {
  const { ports, language } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<ProcedureDone | null>(null);
  const write = async (
    doing: () => Promise<Result<void, Fault>>,
    then: Omit<ProcedureDone, 'change'>,
    key: string | null = null,
  ): Promise<boolean> => {
    setBusy(true);
    const changeOf = async () => (key === null ? null : lastChange(ports.restore, key));
    const known = await changeOf();
    const written = await orUnexpected(doing());
    setFault(written.ok ? null : written.error);
    // Where nothing came to be kept, what was kept before is not to be taken back.
    const kept = await changeOf();
    setDone(written.ok ? { ...then, change: kept === known ? null : kept } : null);
    await onDone();
    setBusy(false);
    return written.ok;
  };
  return {
    busy,
    fault,
    done,
    save: (asked, key) =>
      write(() => saveProcedure(ports, { ...asked, language }), { what: 'saved', before: asked.before }, key),
    remove: (before) =>
      write(() => removeProcedure(ports, { before, language }), { what: 'removed', before }, before.key),
    undo: async () => {
      if (done === null || done.change === null) return false;
      const { before, change } = done;
      return write(() => ports.restore.undo(change), { what: 'undone', before });
    },
    forget: () => {
      setDone(null);
      setFault(null);
    },
  };
}
