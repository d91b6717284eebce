import { useCallback, useEffect, useRef } from 'react';
import type { SendEntry } from '../../../app/ports';
import { nothingOpen, type OpenSends } from '../../../app/sending/open';
import { currentAdministration } from '../../../app/settings';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../runReducer';
import type { Run } from '../useRun';
import { changedBetween } from './changedBetween';

/** Milliseconds until the next look where the last one came to nothing, as without a sign-in. */
const LATE = 15_000;

/** States after which nothing follows: a journal of these alone is not worth a sign-in. */
const over: ReadonlySet<SendEntry['state']> = new Set(['sent', 'failed', 'cancelled']);

/**
 * Looks at what is under way when the pane opens, after each run, and whenever mails on their way are to be looked at
 * again. The mailbox is asked only where this computer knows of something open. Gives the way to look at once.
 */
export function useWatch({ state, seeOpen, check }: Run): () => void {
  const { ports, settings, asOf } = usePane();
  const company = currentAdministration(settings);
  const { open, checked, result } = state;
  /** While a run is on its way, or the sheet is read, those look themselves. */
  const rests = company === null || state.sending !== null || isReading(state);
  const busy = useRef(false);

  const look = useCallback(
    async (last: OpenSends | null) => {
      if (company === null || busy.current) return;
      busy.current = true;
      const kept = await ports.journal.load(company.id);
      const idle = kept.ok && kept.value.every((entry) => over.has(entry.state));
      if (idle && last === null) seeOpen(nothingOpen, kept.value);
      else {
        const settling = async () => {
          const { settleSends } = await import(/* webpackChunkName: "settling" */ '../../../app/settleSends');
          return settleSends(ports, { administration: company, ...(last === null ? {} : { last }) });
        };
        const settled = await orUnexpected(settling());
        const after = await ports.journal.load(company.id);
        const now = settled.ok
          ? settled.value.open
          : { ...(last ?? nothingOpen), lookAt: null, fault: settled.error };
        seeOpen(now, after.ok ? after.value : []);
        if (checked !== null && result === null && last !== null && changedBetween(last, now))
          void check(settings, asOf, true);
      }
      busy.current = false;
    },
    [ports, company, settings, asOf, checked, result, seeOpen, check],
  );

  useEffect(() => {
    if (rests) return;
    if (open === null) {
      void look(null);
      return;
    }
    if (open.lookAt === null) return;
    const ahead = open.lookAt - ports.clock.now();
    const timer = setTimeout(() => void look(open), ahead > 0 ? ahead : LATE);
    return () => clearTimeout(timer);
  }, [rests, open, look, ports]);

  return useCallback(() => void look(null), [look]);
}
