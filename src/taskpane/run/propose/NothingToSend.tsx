import type { CheckedRun } from '../../../app/checked';
import { dateText } from '../../../wording/dates';
import { Notice } from '../../components/Notice';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

/** The first day after the as-of date on which an item can be reminded, or null. */
export function nextDayOf({ proposal, asOf }: Pick<CheckedRun, 'proposal' | 'asOf'>): number | null {
  let next: number | null = null;
  for (const { nextDay } of proposal.decisions)
    if (nextDay !== null && nextDay > asOf && (next === null || nextDay < next)) next = nextDay;
  return next;
}

/** Nobody is to be reminded: says so, and when the next comes. */
export function NothingToSend({ checked }: { readonly checked: CheckedRun }) {
  const { language } = usePane();
  const later = useLaterWords();
  const next = nextDayOf(checked);
  /** Mails that only wait for an address. */
  const waiting = checked.proposal.mails.length > 0;
  return (
    <Notice kind={waiting ? 'info' : 'success'} announce={false}>
      <strong>{later.propose.emptyTitle}</strong>
      {next !== null && <span>{later.propose.emptyNext(dateText(next, language))}</span>}
      {next === null && !waiting && <span>{later.propose.emptyNever}</span>}
    </Notice>
  );
}
