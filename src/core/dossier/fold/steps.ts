import type { DossierEvent } from '../event';
import type { CallMade, TaskDone } from '../events/contacts';
import type { ReminderSent } from '../events/reminders';

/** An event that brings an item to a level. */
export type Step = ReminderSent | CallMade | TaskDone;

/** Level of a step; 0 for a call or task that was none. */
export const levelOf = ({ detail }: Step): number => detail.level ?? 0;

const isStep = (event: DossierEvent): event is Step =>
  event.kind === 'reminder-sent' ||
  ((event.kind === 'call' || event.kind === 'task-done') && event.detail.level !== null);

/** The steps of an item that were not taken back, in order, and the level that they come to. */
export interface Standing {
  readonly steps: readonly Step[];
  readonly level: number;
}

/**
 * What stands of the steps of an item. Taking back the last lowers the level by one, though not below what still
 * stands, nor below 0; one above which a higher stands is not taken back. One taken back by a clock that is behind,
 * before it seems to have been sent, never counts.
 */
export function standing(events: readonly DossierEvent[]): Standing {
  let steps: Step[] = [];
  let level = 0;
  let early: Set<string> | undefined;
  for (const event of events) {
    if (event.kind === 'reminder-cancelled') {
      const { reminder } = event.detail;
      const taken = steps.find(({ id }) => id === reminder);
      early ??= new Set();
      if (taken === undefined) early.add(reminder);
      else if (levelOf(taken) === highest(steps)) {
        steps = steps.filter((step) => step !== taken);
        level = Math.max(highest(steps), level - 1);
      }
    } else if (isStep(event) && early?.has(event.id) !== true) {
      steps.push(event);
      level = Math.max(level, levelOf(event));
    }
  }
  return { steps, level };
}

const highest = (steps: readonly Step[]): number => Math.max(0, ...steps.map(levelOf));
