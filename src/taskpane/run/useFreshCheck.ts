import { useEffect, useRef } from 'react';
import type { AppSettings } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import type { DayNumber } from '../../core/index';
import { isReading } from './runReducer';
import type { Run } from './useRun';

/**
 * Checks again when the as-of date or a company changed since: a proposal never speaks of another day, nor of items that
 * another lays claim to. Another company is read at once, where its sheet is known or reading has begun in this pane.
 */
export function useFreshCheck({ state, check }: Run, settings: AppSettings, asOf: DayNumber): void {
  const { administrations, current } = settings;
  const checkedFor = useRef({ asOf, administrations, current });
  const begun = useRef(false);
  useEffect(() => {
    if (isReading(state) || state.checked !== null || state.problem !== null) begun.current = true;
    const before = checkedFor.current;
    if (before.asOf === asOf && before.administrations === administrations && before.current === current)
      return;
    if (isReading(state) || state.sending !== null) return;
    checkedFor.current = { asOf, administrations, current };
    const isTriedAgain = state.problem !== null && before.administrations !== administrations;
    if (before.current !== null && current !== null && before.current !== current) {
      const isKnown = currentAdministration(settings)?.sheet != null;
      if (begun.current || isKnown) void check(settings, asOf, false);
    } else if ((state.checked !== null || isTriedAgain) && state.result === null)
      void check(settings, asOf, true);
  }, [state, check, settings, administrations, current, asOf]);
}
