import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../app/ports';
import { type QuietPeriodRow, quietPeriods } from '../../../app/quietPeriods';
import { type NewQuietPeriod, saveQuietPeriod } from '../../../app/saveQuietPeriod';
import { currentAdministration } from '../../../app/settings';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** What was done last: what stands there now, and what stood there before. */
interface QuietDone {
  readonly what: 'added' | 'changed' | 'removed' | 'undone';
  readonly now: QuietPeriodRow | null;
  readonly before: QuietPeriodRow | null;
}

/** The quiet periods of the workbook, and the hands on them. */
export interface QuietPeriods {
  /** Null while they are read for the first time. */
  readonly periods: readonly QuietPeriodRow[] | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly done: QuietDone | null;
  /** Writes one over `before`, or a new one; null takes `before` away. True once that is done. */
  readonly put: (period: NewQuietPeriod | null, before: QuietPeriodRow | null) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly again: () => Promise<void>;
  readonly forget: () => void;
}

/**
 * Reads them for the company that is worked for, and writes one at a time.
 * @param read what says that the table may have changed: they are read again with it
 */
export function useQuietPeriods(read: unknown, onChanged: () => void): QuietPeriods {
  const { ports, language, settings } = usePane();
  const [periods, setPeriods] = useState<readonly QuietPeriodRow[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<QuietDone | null>(null);
  const latest = useRef(0);
  const { administrations } = settings;
  const administration = currentAdministration(settings);
  const again = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const found = await orUnexpected(quietPeriods(ports, { administration, administrations }));
    if (latest.current !== turn) return;
    if (found.ok) setPeriods(found.value);
    else setFault(found.error);
  }, [ports, administration, administrations]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever it changes
  useEffect(() => {
    void again();
    return () => {
      latest.current += 1;
    };
  }, [again, read]);

  const write = async (
    what: QuietDone['what'],
    period: NewQuietPeriod | null,
    before: QuietPeriodRow | null,
  ): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const scope = { administration, administrations };
    const saved = await orUnexpected(saveQuietPeriod(ports, { period, before, language, scope }));
    setFault(saved.ok ? null : saved.error);
    setDone(saved.ok ? { what, now: saved.value, before } : null);
    await again();
    setBusy(false);
    if (saved.ok) onChanged();
    return saved.ok;
  };
  return {
    periods,
    busy,
    fault,
    done,
    put: (period, before) =>
      write(period === null ? 'removed' : before === null ? 'added' : 'changed', period, before),
    undo: async () => {
      if (done !== null) await write('undone', done.before, done.now);
    },
    again,
    forget: () => {
      setDone(null);
      setFault(null);
    },
  };
}
