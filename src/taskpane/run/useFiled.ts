import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppSettings } from '../../app/ports';
import type { DayNumber } from '../../core/index';
import { isReading } from './runReducer';
import type { Run } from './useRun';

/**
 * Is called when something was filed in the dossier: what was checked is looked at again, so that the proposal knows of
 * it. While the sheet is read that waits; a run that is on its way, or done, looks for itself.
 */
export function useFiled({ state, reread }: Run, settings: AppSettings, asOf: DayNumber): () => void {
  const [count, setCount] = useState(0);
  const seen = useRef(0);
  useEffect(() => {
    if (seen.current === count || isReading(state) || state.sending !== null) return;
    seen.current = count;
    if (state.checked !== null && state.result === null) void reread(settings, asOf);
  }, [count, state, reread, settings, asOf]);
  return useCallback(() => setCount((before) => before + 1), []);
}
