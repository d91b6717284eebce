import type { DossierEvent } from './event';

/** Moment up to which the dossier of a customer was erased, by customer id. */
export type Erasures = ReadonlyMap<string, string>;

/** The last time that each customer was erased. */
export function erasuresIn(events: readonly DossierEvent[]): Erasures {
  const erasures = new Map<string, string>();
  for (const { kind, customer, at } of events)
    if (kind === 'erased' && at > (erasures.get(customer) ?? '')) erasures.set(customer, at);
  return erasures;
}

/** Whether an event is one that was erased. That a customer was erased is itself kept. */
export const isForgotten = ({ kind, customer, at }: DossierEvent, erasures: Erasures): boolean =>
  kind !== 'erased' && at <= (erasures.get(customer) ?? '');

/**
 * Events without those of customers who were erased since: whoever still has them somewhere, such as in a mailbox or
 * in a copy of the workbook, does not bring them back.
 * @example withoutForgotten([note, { kind: 'erased', customer: note.customer, … }]) //=> [erased]
 */
export function withoutForgotten(
  events: readonly DossierEvent[],
  erasures: Erasures = erasuresIn(events),
): readonly DossierEvent[] {
  return erasures.size === 0 ? events : events.filter((event) => !isForgotten(event, erasures));
}
