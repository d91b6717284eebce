import { useState } from 'react';
import { acceptedBy } from '../../../app/acceptances';
import type { CheckedRun } from '../../../app/checked';
import type { Fault } from '../../../app/ports';
import { type RefusedFacts, recordEvents } from '../../../app/recordEvents';
import { currentAdministration } from '../../../app/settings';
import { takeBackAll } from '../../../app/takeBack';
import type { DossierEvent, NewFact, Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';

/** Files what a person reads in a reply, and undoes it; the proposal follows. */
export interface Filing {
  readonly busy: boolean;
  readonly fault: Fault | null;
  /** Null when nothing was filed. */
  record(facts: readonly NewFact[]): Promise<readonly DossierEvent[] | null>;
  /** False when it did not work. */
  undo(events: readonly DossierEvent[]): Promise<boolean>;
}

export function useFiling(run: Run, checked: CheckedRun): Filing {
  const { ports, settings, asOf } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const filer = {
    administration: currentAdministration(settings),
    by: acceptedBy(checked.account, checked.administration),
  };
  const act = async (
    work: Promise<Result<readonly DossierEvent[], Fault | RefusedFacts>>,
  ): Promise<readonly DossierEvent[] | null> => {
    setBusy(true);
    setFault(null);
    const done = await orUnexpected(work);
    setBusy(false);
    if (!done.ok) {
      setFault(faultOf(done.error));
      return null;
    }
    void run.reread(settings, asOf);
    return done.value;
  };
  return {
    busy,
    fault,
    record: (facts) => act(recordEvents(ports, { ...filer, facts })),
    undo: async (events) => (await act(takeBackAll(ports, { ...filer, events }))) !== null,
  };
}

/** The forms let nothing through that is refused; what they miss is told with its code. */
const faultOf = (error: Fault | RefusedFacts): Fault =>
  error.code === 'facts-refused'
    ? { code: 'unexpected', detail: error.problems.map(({ code, field }) => `${field} ${code}`).join(', ') }
    : error;
