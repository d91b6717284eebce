import { useCallback, useState } from 'react';
import { acceptedBy } from '../../../app/acceptances';
import type { Judged, TimelineEntry } from '../../../app/describeCustomer';
import type { Account, Fault } from '../../../app/ports';
import { type RefusedFacts, recordEvents } from '../../../app/recordEvents';
import { takeBackAll } from '../../../app/takeBack';
import type { DossierEvent, Minor, NewFact } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** What was filed last, in words, with what undoes it; none for an undoing. */
interface Acted {
  readonly what: string;
  readonly events: readonly DossierEvent[];
}

/** By what a person files, and takes back. */
export interface Acts {
  /** In whose name: a name or address. */
  readonly by: string;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly acted: Acted | null;
  /** Files facts; false, or what is wrong with them, where they were not filed. */
  file(
    facts: readonly NewFact[],
    open: ReadonlyMap<string, Minor>,
    done: string,
  ): Promise<RefusedFacts | boolean>;
  undo(events: TimelineEntry['events'] | readonly DossierEvent[], done: string): Promise<void>;
  forget(): void;
}

/** Files for whoever is signed in, and tells what was filed. One act at a time. */
export function useActs(
  judged: Judged | null,
  account: Account | null,
  onFiled: (events: readonly DossierEvent[]) => void,
): Acts {
  const { ports } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [acted, setActed] = useState<Acted | null>(null);
  const administration = judged?.administration ?? null;
  const by = acceptedBy(account, administration);

  const file: Acts['file'] = useCallback(
    async (facts, open, done) => {
      setBusy(true);
      setFault(null);
      const filed = await orUnexpected(recordEvents(ports, { administration, by, facts, open }));
      setBusy(false);
      if (!filed.ok) {
        if (filed.error.code === 'facts-refused') return filed.error;
        setFault(filed.error);
        return false;
      }
      onFiled(filed.value);
      setActed({ what: done, events: filed.value });
      return true;
    },
    [ports, administration, by, onFiled],
  );
  const undo: Acts['undo'] = useCallback(
    async (events, done) => {
      setBusy(true);
      setFault(null);
      const taken = await orUnexpected(takeBackAll(ports, { administration, by, events }));
      setBusy(false);
      if (!taken.ok) setFault(taken.error);
      else {
        onFiled(taken.value);
        setActed({ what: done, events: [] });
      }
    },
    [ports, administration, by, onFiled],
  );
  const forget = useCallback(() => {
    setActed(null);
    setFault(null);
  }, []);
  return { by, busy, fault, acted, file, undo, forget };
}
