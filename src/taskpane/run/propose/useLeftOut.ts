import { useDeferredValue, useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ReviewedMail } from '../reviewedRun';
import { keptBack, type LeftOutGroup, leftOutGroups } from './leftOut';
import { leftOutItems } from './leftOutItems';

/** What does not go out of the mails of a run that was checked. */
export interface LeftOutOf {
  readonly checked: CheckedRun;
  readonly mails: readonly ReviewedMail[];
  /** By reason. */
  readonly groups: readonly LeftOutGroup[];
}

/**
 * What does not go out, by reason: what was decided is looked through once, the choices after each of them. The mails
 * are on the screen before it is known (null), and a tick does not wait for it.
 */
export function useLeftOut(checked: CheckedRun, mails: readonly ReviewedMail[]): LeftOutOf | null {
  const now = useMemo(() => ({ checked, mails }), [checked, mails]);
  const late = useDeferredValue(now, null);
  return useMemo(() => {
    if (late === null) return null;
    const { items } = late.checked.reading;
    return { ...late, groups: leftOutGroups(leftOutItems(late.checked), keptBack(late.mails, items)) };
  }, [late]);
}
