import type { DayNumber } from '../dates/day';
import type { CustomerState, ItemState } from './state';

/** All that follows from the events so far. Made by `foldDossier`, never stored. */
export interface Dossier {
  /** State by item key; an item without events is absent. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** State by customer id; a customer without events is absent. */
  readonly customers: ReadonlyMap<string, CustomerState>;
  /** Day of the last reminder by customer id, whatever became of the item. */
  readonly lastReminders: ReadonlyMap<string, DayNumber>;
  /** Ids of the events that are in it. */
  readonly ids: ReadonlySet<string>;
}

/** A dossier in which nothing has happened. */
export const emptyDossier: Dossier = {
  states: new Map(),
  customers: new Map(),
  lastReminders: new Map(),
  ids: new Set(),
};
