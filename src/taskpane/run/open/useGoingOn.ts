import { useEffect, useState } from 'react';
import { isReading } from '../runReducer';
import type { Run } from '../useRun';
import { mailsAgain } from './mailsAgain';

/**
 * Once the sheet is read again, shows the proposal with exactly the mails of an earlier run chosen. Gives how many of
 * those are not needed any more.
 */
export function useGoingOn({ state, chooseOnly }: Run): number {
  const [missing, setMissing] = useState(0);
  const { goingOn, checked } = state;
  const reading = isReading(state);
  useEffect(() => {
    if (goingOn === null || checked === null || reading) return;
    const found = mailsAgain(checked, goingOn);
    setMissing(found.missing);
    chooseOnly(found.ids, found.withoutItems);
  }, [goingOn, checked, reading, chooseOnly]);
  return missing;
}
