import { useEffect, useRef } from 'react';
import type { Administration, AppSettings } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import type { DayNumber } from '../../core/index';
import { isReading } from './runReducer';
import type { Run } from './useRun';

/**
 * Checks again when the as-of date or the sender changed since: a proposal never speaks of another day. Another company
 * is read at once, where its sheet is known or reading has begun in this pane.
 */
export function useFreshCheck({ state, check }: Run, settings: AppSettings, asOf: DayNumber): void {
  const administration = currentAdministration(settings);
  const checkedFor = useRef({ asOf, administration });
  const begun = useRef(false);
  useEffect(() => {
    if (isReading(state) || state.checked !== null || state.problem !== null) begun.current = true;
    const { current } = checkedFor;
    if (current.asOf === asOf && current.administration === administration) return;
    if (isReading(state) || state.sending !== null) return;
    checkedFor.current = { asOf, administration };
    if (isAnother(current.administration, administration)) {
      if (begun.current || administration?.sheet != null) void check(settings, asOf, false);
    } else if (state.checked !== null && state.result === null) void check(settings, asOf, true);
  }, [state, check, settings, administration, asOf]);
}

/** True when one company made place for another; the first one to be named is none. */
const isAnother = (one: Administration | null, other: Administration | null): boolean =>
  one !== null && other !== null && one.id !== other.id;
