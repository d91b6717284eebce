import { useEffect, useRef } from 'react';
import type { LoadedRules } from '../../../app/rules';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../../run/runReducer';
import type { Run } from '../../run/useRun';

const said = ({ procedures }: Pick<LoadedRules, 'procedures'>): string => JSON.stringify([...procedures]);

/** Lets the run go by the procedures of the workbook: as they were saved here, or typed into their table. */
export function useRunFollows({ state, reread }: Run, rules: LoadedRules): void {
  const { settings, asOf } = usePane();
  const followed = useRef<LoadedRules | null>(null);
  const { checked, sending, result } = state;
  const may = checked !== null && sending === null && result === null && !isReading(state);
  useEffect(() => {
    // Once for each reading of the rules: whatever a run makes of them, it is not asked again and again.
    if (!may || followed.current === rules) return;
    followed.current = rules;
    if (said(checked.rules) !== said(rules)) void reread(settings, asOf);
  }, [may, checked, rules, reread, settings, asOf]);
}
