import { type DossierEvent, erasuresIn, isForgotten, type Sliced } from '../../core/index';
import type { CheckedRun } from '../checked';
import { customerBy } from './customerBy';
import { decideInSlices } from './deciding';

/** The items of a sheet with all that is known of them, and what follows from it. A checked run is one. */
export type Judged = Pick<
  CheckedRun,
  | 'reading'
  | 'asOf'
  | 'rules'
  | 'administration'
  | 'customers'
  | 'parents'
  | 'others'
  | 'defaults'
  | 'customerIds'
  | 'states'
  | 'customerStates'
  | 'events'
  | 'proposal'
>;

/** What follows once more has happened; the sheet is not read again. */
export function* judgedWithInSlices<J extends Judged>(judged: J, added: readonly DossierEvent[]): Sliced<J> {
  if (added.length === 0) return judged;
  return yield* judgedOf(judged, distinct([...judged.events, ...added]));
}

/** What follows once nothing is filed of a customer any more; who it was stays known. */
export function* judgedWithout<J extends Judged>(judged: J, customer: string): Sliced<J> {
  const events = judged.events.filter((event) => event.customer !== customer);
  const known = customerBy(judged, customer);
  const others = known === null ? judged.others : new Map(judged.others).set(customer, known);
  return yield* judgedOf({ ...judged, others }, events);
}

/** What a newer check makes of all that was known before: what it does not read, and who was known, stays. */
export function* judgedAnew(checked: Judged, { events, others }: Judged): Sliced<Judged> {
  const there = new Set(checked.events.map(({ id }) => id));
  const erasures = erasuresIn(checked.events);
  const kept = events.filter((event) => !there.has(event.id) && !isForgotten(event, erasures));
  return yield* judgedWithInSlices({ ...checked, others: new Map([...others, ...checked.others]) }, kept);
}

function* judgedOf<J extends Judged>(judged: J, events: readonly DossierEvent[]): Sliced<J> {
  const decided = yield* decideInSlices(judged.reading, judged, events, judged.rules, judged.asOf);
  return { ...judged, events, ...decided };
}

/** The same fact filed twice counts once. */
export const distinct = (events: readonly DossierEvent[]): readonly DossierEvent[] => [
  ...new Map(events.map((event) => [event.id, event])).values(),
];
