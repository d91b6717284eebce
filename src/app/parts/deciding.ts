import {
  type CustomerState,
  type DayNumber,
  type DossierEvent,
  type DunningProcedure,
  emptyDossier,
  eventsThrough,
  foldDossierInSlices,
  type ItemState,
  type Language,
  type Proposal,
  proposeRunInSlices,
  type Reading,
  type Sliced,
  standardProcedure,
} from '../../core/index';
import type { Administration } from '../ports';
import type { Rules } from '../rules';
import { unnamedAdministration } from '../settings';
import type { CustomerDefaults } from './customerOf';
import type { JoinedCustomers } from './joinCustomers';

/** The rules with a procedure that somebody asks for, for the administration as a whole. */
export function withProcedure<R extends Rules>(rules: R, asked: DunningProcedure | null): R {
  if (asked === null) return rules;
  const procedures = new Map(rules.procedures).set(asked.name.toLowerCase(), asked);
  return { ...rules, procedures, procedure: asked.name };
}

/** What holds for customers of an administration of whom nothing else is known. */
export const defaultsOf = (
  administration: Administration | null,
  language: Language,
  { procedure, procedures }: Rules,
): CustomerDefaults => ({
  language: administration?.language ?? language,
  procedure: procedure ?? standardProcedure.name,
  procedures,
  currency: (administration ?? unnamedAdministration).currency,
});

/** What the events and the rules make of the items. */
export interface Decided {
  /** By item key. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** By customer id. */
  readonly customerStates: ReadonlyMap<string, CustomerState>;
  readonly proposal: Proposal;
}

/**
 * Decides on every item of a reading, by what was so on the day: later events do not count on a past one. With pauses: a
 * sheet of very many items keeps nobody waiting.
 */
export function* decideInSlices(
  { items, dataDay }: Pick<Reading, 'items' | 'dataDay'>,
  { customers, customerIds }: Pick<JoinedCustomers, 'customers' | 'customerIds'>,
  events: readonly DossierEvent[],
  { procedures, rates, settings }: Rules,
  asOf: DayNumber,
): Sliced<Decided> {
  const dossier = yield* foldDossierInSlices(emptyDossier, eventsThrough(events, asOf));
  const { states, customers: customerStates } = dossier;
  const proposal = yield* proposeRunInSlices({
    items,
    customers,
    customerIds,
    states,
    customerStates,
    procedures,
    rates,
    settings,
    asOf,
    dataDay,
  });
  return { states, customerStates, proposal };
}
