import type { DossierEvent } from '../event';

/** What a person wants to file: an event that still lacks what filing gives it. */
export type NewFact = DossierEvent extends infer E
  ? E extends DossierEvent
    ? Omit<E, 'id' | 'at' | 'by'>
    : never
  : never;

/** The fact of a kind. `FactOf<'promise'>` is a promise. */
export type FactOf<K extends NewFact['kind']> = Extract<NewFact, { readonly kind: K }>;
