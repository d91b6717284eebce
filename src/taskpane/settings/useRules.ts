import { useCallback, useEffect, useRef, useState } from 'react';
import { loadRules } from '../../app/loadRules';
import type { Fault } from '../../app/ports';
import type { LoadedRules } from '../../app/rules';
import { currentAdministration } from '../../app/settings';
import type { Result } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import { usePane } from '../frame/paneContext';

/** The rules of the company that is worked for; null while they are read for the first time. */
export function useRules(): {
  readonly answer: Result<LoadedRules, Fault> | null;
  /** As they were when they could be read last. */
  readonly last: LoadedRules | null;
  readonly again: () => Promise<void>;
} {
  const { ports, settings } = usePane();
  const [answer, setAnswer] = useState<Result<LoadedRules, Fault> | null>(null);
  const [last, setLast] = useState<LoadedRules | null>(null);
  const latest = useRef(0);
  const { administrations } = settings;
  const administration = currentAdministration(settings);
  const again = useCallback(async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const read = await orUnexpected(loadRules(ports, { administration, administrations }));
    if (latest.current !== turn) return;
    setAnswer(read);
    if (read.ok) setLast(read.value);
  }, [ports, administration, administrations]);
  useEffect(() => {
    void again();
    return () => {
      latest.current += 1;
    };
  }, [again]);
  return { answer, last, again };
}
