import type { DayNumber } from '../dates/day';
import type { ItemState } from './event';

/** All that follows from the events so far. Made by `foldDossier`, never stored. */
export interface Dossier {
  /** State by item key; an item without events is absent. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** Day of the last reminder by customer id, whatever became of the item. */
  readonly lastReminders: ReadonlyMap<string, DayNumber>;
  /** Ids of the events that are in it. */
  readonly ids: ReadonlySet<string>;
}

/** A dossier in which nothing has happened. */
export const emptyDossier: Dossier = { states: new Map(), lastReminders: new Map(), ids: new Set() };
