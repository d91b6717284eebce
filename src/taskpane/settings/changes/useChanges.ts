import { useCallback, useEffect, useRef, useState } from 'react';
import { acceptedBy } from '../../../app/acceptances';
import type { Fault, WrittenChange, WrittenChanges } from '../../../app/ports';
import { currentAdministration } from '../../../app/settings';
import { undoChange } from '../../../app/undoChange';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';

/** What was just taken back, and the change by which it comes again; null where it cannot. */
interface TakenBack {
  readonly change: WrittenChange;
  readonly again: WrittenChange | null;
}

/** Why something could not be taken back. */
interface Refused {
  readonly change: WrittenChange;
  readonly fault: Fault;
}

export interface Changes {
  /** Null while they are read for the first time. */
  readonly answer: Result<WrittenChanges, Fault> | null;
  /** Id of the change that is being taken back. */
  readonly busy: string | null;
  readonly done: TakenBack | null;
  readonly refused: Refused | null;
  readonly undo: (change: WrittenChange) => Promise<void>;
  readonly again: () => Promise<void>;
}

/** What was written into the workbook, and taking it back; what depends on it is read again. */
export function useChanges(run: Run, onChanged: () => Promise<void>): Changes {
  const { ports, settings, changeSettings, asOf } = usePane();
  const [answer, setAnswer] = useState<Changes['answer']>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [done, setDone] = useState<TakenBack | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const latest = useRef(0);
  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const listed = await orUnexpected(ports.restore.list());
    if (latest.current === turn) setAnswer(listed);
    return listed;
  }, [ports]);
  useEffect(() => {
    const again = (): void => void read();
    again();
    // Who comes back from the sheet may have done something there.
    window.addEventListener('focus', again);
    return () => {
      latest.current += 1;
      window.removeEventListener('focus', again);
    };
  }, [read]);
  const undo = async (change: WrittenChange): Promise<void> => {
    if (busy !== null) return;
    setBusy(change.id);
    const { checked } = run.state;
    const by = acceptedBy(checked?.account ?? null, currentAdministration(settings));
    const { administrations } = settings;
    const undone = await orUnexpected(undoChange(ports, { change, by, administrations, changeSettings }));
    const listed = await read();
    setRefused(undone.ok ? null : { change, fault: undone.error });
    const newest = listed.ok ? listed.value.changes[0] : undefined;
    const isBack = newest?.did === 'restored' && newest.way !== 'none';
    setDone(undone.ok ? { change, again: isBack ? newest : null } : null);
    setBusy(null);
    if (!undone.ok) return;
    await onChanged();
    // Companies make the run look again by themselves, and a report is nothing that it reads.
    if (checked !== null && change.place !== 'companies' && change.place !== 'report')
      void run.reread(settings, asOf);
  };
  return { answer, busy, done, refused, undo, again: async () => void (await read()) };
}
