import type { DayNumber } from '../dates/day';
import type { Dossier } from './dossier';
import type { DossierEvent, ReminderSent } from './event';
import { freshCustomer, freshState, type ItemState } from './state';

/**
 * Adds events to a dossier. Any order, all at once or in parts, gives the same dossier; an event whose id is in it
 * already is ignored, so the workbook and the mailbox may tell the same fact twice.
 * @example foldDossier(emptyDossier, [levelTwoSent]).states.get(levelTwoSent.item)?.level //=> 2
 */
export function foldDossier(dossier: Dossier, events: readonly DossierEvent[]): Dossier {
  const ids = new Set(dossier.ids);
  const states = new Map(dossier.states);
  const lastReminders = new Map(dossier.lastReminders);
  for (const event of events) {
    if (ids.has(event.id)) continue;
    ids.add(event.id);
    // What an export told of an item leaves its reminders as they are: they were sent.
    if (event.kind !== 'reminder-sent') continue;
    lastReminders.set(event.customer, latest(lastReminders.get(event.customer), event.detail.day));
    if (event.item !== '') states.set(event.item, reminded(states.get(event.item) ?? freshState, event));
  }
  const customers = new Map(
    [...lastReminders].map(([id, lastReminder]) => [id, { ...freshCustomer, lastReminder }]),
  );
  return { states, customers, lastReminders, ids };
}

function reminded(state: ItemState, event: ReminderSent): ItemState {
  return {
    ...state,
    level: Math.max(state.level, event.detail.level),
    lastReminder: latest(state.lastReminder, event.detail.day),
    reminders: state.reminders + 1,
  };
}

const latest = (before: DayNumber | null | undefined, day: DayNumber): DayNumber =>
  before === null || before === undefined ? day : Math.max(before, day);
