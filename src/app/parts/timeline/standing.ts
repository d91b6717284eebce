import {
  type CustomerState,
  type DossierEvent,
  freshCustomer,
  freshState,
  type ItemState,
  type PromiseOutcome,
  promiseOutcome,
  waitingReplies,
} from '../../../core/index';
import type { Judged } from '../judged';

/**
 * What became of what was filed: a promise has its outcomes; a block, a plan and a task run or are over; a mail waits
 * for an answer; a reminder counts or was cancelled.
 */
export type Standing = PromiseOutcome | 'running' | 'over' | 'waiting' | 'cancelled';

/** Of an act on several items the one that most wants a look. */
const order: readonly Standing[] = [
  'broken',
  'partly-kept',
  'waiting',
  'unseen',
  'open',
  'running',
  'replaced',
  'withdrawn',
  'kept',
  'over',
  'cancelled',
];

interface Standings {
  /** What was taken back, by id: who did it, and when. */
  readonly takenBack: ReadonlyMap<string, DossierEvent>;
  readonly of: (act: readonly DossierEvent[]) => Standing | null;
}

/** How each of the events stands; `standing` are those that were not taken back. */
export function standingOf(
  events: readonly DossierEvent[],
  standing: readonly DossierEvent[],
  judged: Judged,
): Standings {
  const taken = new Map<string, DossierEvent>();
  for (const event of events) if (event.kind === 'taken-back') taken.set(event.detail.event, event);
  const kept = new Set(standing.map(({ id }) => id));
  const takenBack = new Map([...taken].filter(([id]) => !kept.has(id)));
  const cancelled = new Set(
    standing.flatMap((event) => (event.kind === 'reminder-cancelled' ? [event.detail.reminder] : [])),
  );
  const inOrder = [...standing].sort((one, other) =>
    one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1,
  );
  const waiting = new Set(waitingReplies(inOrder).map(({ id }) => id));
  const byItem = grouped(inOrder);
  const lookAt = looker(byItem, judged, { cancelled, waiting });
  return {
    takenBack,
    of(act) {
      const all = act.flatMap((event) => lookAt(event) ?? []);
      return order.find((one) => all.includes(one)) ?? null;
    },
  };
}

interface Marked {
  readonly cancelled: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
}

function looker(
  byItem: ReadonlyMap<string, readonly DossierEvent[]>,
  { states, customerStates, reading, rules, asOf }: Judged,
  { cancelled, waiting }: Marked,
): (event: DossierEvent) => Standing | null {
  const openKeys = new Set<string>();
  for (const [index, key] of reading.items.key.entries())
    if (byItem.has(key) && reading.items.open[index] !== 0) openKeys.add(key);
  const { settings } = rules;
  const seenDay = Math.min(reading.dataDay ?? asOf, asOf);
  const isLast = (event: DossierEvent): boolean =>
    byItem.get(event.item)?.findLast(({ kind }) => kind === event.kind)?.id === event.id;
  const customerOf = ({ customer }: DossierEvent): CustomerState =>
    customerStates.get(customer) ?? freshCustomer;
  const stateOf = (event: DossierEvent): Pick<ItemState & CustomerState, 'hold'> & Partial<ItemState> =>
    event.item === '' ? customerOf(event) : (states.get(event.item) ?? freshState);
  const running = (event: DossierEvent, now: unknown): Standing =>
    now != null && isLast(event) ? 'running' : 'over';

  return (event) => {
    switch (event.kind) {
      case 'promise': {
        const events = byItem.get(event.item) ?? [];
        const paid = event.item !== '' && !openKeys.has(event.item);
        return promiseOutcome(event, events, { asOf, seenDay, settings, paid });
      }
      case 'dispute':
        return running(event, stateOf(event).dispute);
      case 'plan':
        return running(event, stateOf(event).plan);
      case 'handover':
        return running(event, stateOf(event).handedOver);
      case 'direct-debit':
        return running(event, stateOf(event).directDebit);
      case 'insolvency':
        return running(event, customerOf(event).insolvency);
      case 'deceased':
        return running(event, customerOf(event).deceased);
      case 'paid-by-hand':
        return running(event, stateOf(event).paidByHand);
      case 'hold': {
        const { until } = event.detail;
        return until !== null && until < asOf ? 'over' : running(event, stateOf(event).hold);
      }
      case 'task':
        return isDone(event, byItem) ? 'over' : 'running';
      case 'mail-in':
        return waiting.has(event.id) ? 'waiting' : null;
      case 'reminder-sent':
      case 'call':
        return cancelled.has(event.id) ? 'cancelled' : null;
      default:
        return null;
    }
  };
}

function grouped(events: readonly DossierEvent[]): ReadonlyMap<string, readonly DossierEvent[]> {
  const groups = new Map<string, DossierEvent[]>();
  for (const event of events) {
    const group = groups.get(event.item);
    if (group === undefined) groups.set(event.item, [event]);
    else group.push(event);
  }
  return groups;
}

/** Whether a task was done since it was set; who calls has done a call. */
function isDone(
  { id, item, detail: { task } }: Extract<DossierEvent, { kind: 'task' }>,
  byItem: ReadonlyMap<string, readonly DossierEvent[]>,
): boolean {
  const events = byItem.get(item) ?? [];
  return events
    .slice(events.findIndex((event) => event.id === id) + 1)
    .some((event) =>
      event.kind === 'task-done' ? event.detail.task === task : task === 'call' && event.kind === 'call',
    );
}
