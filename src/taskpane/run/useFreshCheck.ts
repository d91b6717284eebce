import { useEffect, useRef } from 'react';
import type { AppSettings } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import type { DayNumber } from '../../core/index';
import { isReading } from './runReducer';
import type { Run } from './useRun';

/** Checks again when the as-of date or the sender changed since: a proposal never speaks of another day. */
export function useFreshCheck({ state, check }: Run, settings: AppSettings, asOf: DayNumber): void {
  const administration = currentAdministration(settings);
  const checkedFor = useRef({ asOf, administration });
  useEffect(() => {
    const { current } = checkedFor;
    if (current.asOf === asOf && current.administration === administration) return;
    if (isReading(state) || state.sending !== null) return;
    checkedFor.current = { asOf, administration };
    if (state.checked !== null && state.result === null) void check(settings, asOf, true);
  }, [state, check, settings, administration, asOf]);
}
