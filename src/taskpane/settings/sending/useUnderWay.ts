import { useEffect, useState } from 'react';
import type { Journal, SendState } from '../../../app/ports';

/** Nothing more happens with these. */
const settled: ReadonlySet<SendState> = new Set(['sent', 'failed', 'cancelled']);

/** How many mails of an administration are not settled; 0 while that is not known. */
export function useUnderWay(journal: Pick<Journal, 'load'>, administration: string | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      if (administration === null) return;
      const entries = await journal.load(administration);
      if (!gone && entries.ok) setCount(entries.value.filter(({ state }) => !settled.has(state)).length);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [journal, administration]);
  return count;
}
