import { useState } from 'react';
import { choiceFor, withChoice } from '../../../../app/layouts';
import type { Fault } from '../../../../app/ports';
import type { LayoutChoice } from '../../../../core/index';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';
import { isNoChoice, noChoice } from './chosenFields';

/** What was chosen for the layout, and how to choose otherwise: remembered first, then read again. */
export function useMapping(run: Pick<Run, 'reread'>, layout: string) {
  const { settings, changeSettings, asOf } = usePane();
  const [fault, setFault] = useState<Fault | null>(null);
  const choice = choiceFor(settings, layout) ?? noChoice;
  const choose = async (change: (choice: LayoutChoice) => LayoutChoice): Promise<void> => {
    const saved = await changeSettings((now) => {
      const next = change(choiceFor(now, layout) ?? noChoice);
      return withChoice(now, layout, isNoChoice(next) ? null : next);
    });
    setFault(saved.ok ? null : saved.error);
    if (saved.ok) await run.reread(saved.value, asOf);
  };
  return { choice, choose, fault };
}
