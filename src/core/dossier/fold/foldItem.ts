import type { DayNumber } from '../../dates/day';
import type { DossierEvent } from '../event';
import type { ReminderSent } from '../events/reminders';
import { freshState, type ItemState } from '../state';
import { change, type Draft } from './draft';
import { itemChanges } from './itemChanges';
import { laterOf } from './order';
import { type Step, standing } from './steps';
import { withoutTakenBack } from './takenBack';
import { withCharge } from './withCharge';

/** What follows from the events of an item. */
export interface FoldedItem {
  readonly state: ItemState;
  /** Day of its last reminder by mail or post that stands. */
  readonly mailed: DayNumber | null;
}

/** State of an item from all its events, in order. */
export function foldItem(all: readonly DossierEvent[]): FoldedItem {
  const events = withoutTakenBack(all);
  const state: Draft<ItemState> = { ...freshState };
  for (const event of events) if (event.kind !== 'reminder-sent') change(itemChanges, state, event);
  const { steps, level } = standing(events);
  state.level = level;
  let last: ReminderSent | null = null;
  for (const step of steps) {
    reached(state, step);
    if (step.kind !== 'reminder-sent') continue;
    written(state, step);
    if (last === null || step.detail.day >= last.detail.day) last = step;
  }
  state.lastPayBy = last?.detail.payBy ?? null;
  return { state, mailed: last?.detail.day ?? null };
}

/** A level was reached; whoever reminds after a promise or a payment said to be made no longer waits for it. */
function reached(state: Draft<ItemState>, { detail: { day } }: Step): void {
  state.reminders += 1;
  state.lastReminder = laterOf(state.lastReminder, day);
  const { promise, paidByHand } = state;
  if (promise !== null && day > Math.max(promise.day, promise.made)) state.promise = null;
  if (paidByHand !== null && day > paidByHand) state.paidByHand = null;
}

/** A reminder went out in writing, which counts in law. */
function written(state: Draft<ItemState>, { detail }: ReminderSent): void {
  const { day, by, text, charges, announced, mailKey } = detail;
  const { fourteenDays } = state;
  if (isFirst(state.firstReminder, detail))
    state.firstReminder = { day, by, announced: announced && { ...announced, mailKey } };
  if (text === 'fourteen-days' && (fourteenDays === null || day >= fourteenDays.day))
    state.fourteenDays = { day, by };
  if (charges.length > 0) state.charged = charges.reduce(withCharge, state.charged);
}

/** Whether a reminder is the first so far: one that announced the charges goes before all that did not. */
const isFirst = (
  known: ItemState['firstReminder'],
  { day, announced }: Pick<ReminderSent['detail'], 'day' | 'announced'>,
): boolean => {
  if (known === null) return true;
  const announces = announced !== null;
  return announces === (known.announced !== null) ? day < known.day : announces;
};
