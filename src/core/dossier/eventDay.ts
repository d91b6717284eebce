import type { DayNumber } from '../dates/day';
import type { DossierEvent } from './event';

/**
 * Day from which an event counts: the one that its detail tells, whenever it was written down.
 * @example eventDay(calledOnFridayFiledOnMonday) //=> the day number of that Friday
 */
export const eventDay = ({ detail }: DossierEvent): DayNumber => detail.day;

/** What was so on a past day: the events that count from it or from an earlier one. */
export const eventsThrough = (events: readonly DossierEvent[], asOf: DayNumber): readonly DossierEvent[] =>
  events.filter((event) => eventDay(event) <= asOf);
