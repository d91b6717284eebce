import { type DossierEvent, eventsThrough, withoutTakenBack } from '../../core/index';
import type { Judged } from './judged';

/** The kinds of events by which we and a customer were in touch. */
export type Contact = Extract<
  DossierEvent,
  { readonly kind: 'reminder-sent' | 'notice' | 'call' | 'mail-in' | 'mail-out' }
>;

/** The last time that we and the customer were in touch about an item, or about all of them; null for never. */
export function lastContact(
  { events, asOf }: Pick<Judged, 'events' | 'asOf'>,
  { key, customer }: { readonly key: string; readonly customer: { readonly id: string } },
): Contact | null {
  const own = events.filter(
    (event) => event.item === key || (event.item === '' && event.customer === customer.id),
  );
  let last: Contact | null = null;
  for (const event of withoutTakenBack(eventsThrough(own, asOf)))
    if (isContact(event) && (last === null || event.at >= last.at)) last = event;
  return last;
}

/** An answer that a machine wrote is none. */
export const isContact = (event: DossierEvent): event is Contact =>
  event.kind === 'mail-in'
    ? event.detail.nature === 'person'
    : event.kind === 'reminder-sent' ||
      event.kind === 'notice' ||
      event.kind === 'call' ||
      event.kind === 'mail-out';
