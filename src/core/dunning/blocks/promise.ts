import type { DayNumber } from '../../dates/day';
import type { ItemState } from '../../dossier/state';
import { bankingDaysAfter } from '../bankingDay';
import type { Decision, Reason } from '../decision';
import type { DunningSettings } from '../settings';
import { notBefore, notNow } from '../undecided';

/** The days that a promise is judged by. */
interface Judged {
  readonly asOf: DayNumber;
  /** Day up to which the books show payments. */
  readonly seenDay: DayNumber;
  readonly settings: Pick<DunningSettings, 'promiseWorkingDays'>;
}

/** The level that comes next, null where all were sent. */
type Next = { readonly nextLevel: number | null };

/**
 * How a promise stands: `kept` also where nothing is to be said of it any more, as once a later reminder was sent or,
 * when only a part was promised, once something was paid.
 */
export type PromiseStanding = 'kept' | 'running' | 'unseen' | 'broken';

/** First day on which a promise can be broken: two banking days after the day that was promised. */
const brokenFrom = (day: DayNumber, { settings }: Judged): DayNumber =>
  bankingDaysAfter(day, settings.promiseWorkingDays);

/** How the promise on an item that is still open stands. */
export function promiseStanding(state: ItemState, judged: Judged): PromiseStanding {
  const { promise, lastReminder, restartDay } = state;
  if (promise === null) return 'kept';
  const from = brokenFrom(promise.day, judged);
  if (judged.asOf < from) return 'running';
  if (lastReminder !== null && lastReminder > promise.day) return 'kept';
  if (promise.amount !== null && restartDay !== null && restartDay > promise.made) return 'kept';
  return judged.seenDay < from ? 'unseen' : 'broken';
}

/** Nothing is sent until a promise can be broken, nor while the books are too old to show its payment. */
export function promiseBlock(state: ItemState, judged: Judged & Next): Decision | null {
  const { promise } = state;
  if (promise === null) return null;
  const standing = promiseStanding(state, judged);
  const facts: Omit<Reason, 'code'> = {
    promiseDay: promise.day,
    ...(promise.amount === null ? {} : { promised: promise.amount }),
  };
  if (standing === 'running')
    return notBefore(brokenFrom(promise.day, judged), judged.nextLevel, { code: 'promised', ...facts });
  return standing === 'unseen' ? notNow({ code: 'data-too-old', dataDay: judged.seenDay, ...facts }) : null;
}
