import type { DayNumber } from '../dates/day';
import type { DossierEvent } from './event';
import type { CustomerState, ItemState } from './state';

/** All that follows from the events so far. Made by `foldDossier`, never stored. */
export interface Dossier {
  /** State by item key; an item without events is absent. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** State by customer id; a customer without events is absent. */
  readonly customers: ReadonlyMap<string, CustomerState>;
  /** The events that are in it, by id. */
  readonly ids: ReadonlyMap<string, DossierEvent>;
  /** What a further event is folded into. */
  readonly histories: Histories;
}

/** The events of a dossier by what they are about, each list in order. */
interface Histories {
  readonly items: ReadonlyMap<string, readonly DossierEvent[]>;
  readonly customers: ReadonlyMap<string, CustomerHistory>;
}

/** What happened to one customer. */
export interface CustomerHistory {
  /** The events that are about the customer, and not about one of its items alone. */
  readonly events: readonly DossierEvent[];
  /** The items that have events of this customer: day of the last reminder by mail or post of each that stands. */
  readonly items: ReadonlyMap<string, DayNumber | null>;
}

/** A dossier in which nothing has happened. */
export const emptyDossier: Dossier = {
  states: new Map(),
  customers: new Map(),
  ids: new Map(),
  histories: { items: new Map(), customers: new Map() },
};
