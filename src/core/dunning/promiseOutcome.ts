import type { DayNumber } from '../dates/day';
import type { DossierEvent, EventOf } from '../dossier/event';
import type { Minor } from '../money/money';
import { bankingDaysAfter } from './bankingDay';
import type { DunningSettings } from './settings';

/** `unseen`: its day has passed, and the books are too old to show a payment. */
export type PromiseOutcome =
  | 'open'
  | 'unseen'
  | 'kept'
  | 'partly-kept'
  | 'broken'
  | 'withdrawn'
  /** Another promise took its place before it could be broken. */
  | 'replaced';

/** What a promise of the past is judged by. */
export interface PromiseFacts {
  readonly asOf: DayNumber;
  /** Day up to which the books show payments. */
  readonly seenDay: DayNumber;
  readonly settings: Pick<DunningSettings, 'promiseWorkingDays'>;
  /** True where nothing is open of the item today. */
  readonly paid: boolean;
}

/**
 * What became of a promise on an item. What was paid for it is what exports showed to be gone from the open amount,
 * since it was made, up to the first of them that had to show it.
 * @param events those of the item that stand, in order
 */
export function promiseOutcome(
  { id, detail }: EventOf<'promise'>,
  events: readonly DossierEvent[],
  { asOf, seenDay, settings, paid }: PromiseFacts,
): PromiseOutcome {
  const brokenFrom = bankingDaysAfter(detail.promised, settings.promiseWorkingDays);
  const later = events.slice(events.findIndex((event) => event.id === id) + 1);
  const shown = shownFor(later, detail.day, brokenFrom);
  // A payment that a person filed is shown by an export too: the greater of both, not their sum.
  const sum = Math.max(
    shown.reduce((total, { before, after }) => total + Math.max(0, before - after), 0),
    later.reduce((total, event) => total + paidBy(event, brokenFrom), 0),
  );
  const byHand = later.some(({ kind, detail: { day } }) => kind === 'paid-by-hand' && day < brokenFrom);
  const isGone = shown.some(({ after }) => after === 0) || (paid && shown.length === 0) || byHand;
  if (isGone || (detail.amount !== null && sum >= detail.amount)) return 'kept';
  const end = later.find(({ kind }) => kind === 'promise' || kind === 'promise-withdrawn');
  if (end?.kind === 'promise-withdrawn') return 'withdrawn';
  if (end !== undefined && end.detail.day < brokenFrom) return 'replaced';
  if (asOf < brokenFrom) return 'open';
  if (seenDay < brokenFrom) return 'unseen';
  return sum > 0 ? 'partly-kept' : 'broken';
}

const paidBy = (event: DossierEvent, brokenFrom: DayNumber): Minor =>
  event.kind === 'payment' && event.detail.day < brokenFrom ? event.detail.amount : 0;

/** What exports showed of the open amount between the making of a promise and the first that had to show its payment. */
function shownFor(
  events: readonly DossierEvent[],
  made: DayNumber,
  brokenFrom: DayNumber,
): readonly { readonly before: number; readonly after: number }[] {
  const changes = events.flatMap((event) =>
    (event.kind === 'item-partly-paid' || event.kind === 'item-cleared') && event.detail.day >= made
      ? [event.detail]
      : [],
  );
  const last = changes.find(({ day }) => day >= brokenFrom)?.day ?? brokenFrom;
  return changes.filter(({ day }) => day <= last);
}
