import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ReviewedMail } from '../reviewedRun';
import { keptBack, type LeftOutGroup, leftOutGroups } from './leftOut';
import { leftOutItems } from './leftOutItems';

/** What does not go out, by reason: what was decided is looked through once, the choices after each of them. */
export function useLeftOut(checked: CheckedRun, mails: readonly ReviewedMail[]): readonly LeftOutGroup[] {
  const { items } = checked.reading;
  const decided = useMemo(() => leftOutItems(checked), [checked]);
  return useMemo(() => leftOutGroups(decided, keptBack(mails, items)), [decided, mails, items]);
}
