import type { DossierEvent, EventKind } from './event';
import type { MailReceived } from './events/contacts';
import { inOrder } from './fold/order';
import { answeringKinds, nameOf, waitingReplies } from './fold/replies';
import { withoutTakenBack } from './fold/takenBack';

/** A mail of a customer's that nobody has dealt with: once, however many items it was filed to. */
export interface WaitingMail {
  /** Customer id. */
  readonly customer: string;
  /** The events that file it, one for each item, or one of the customer alone. */
  readonly filed: readonly [MailReceived, ...MailReceived[]];
}

/** All that has to do with mails that wait. */
const kinds: ReadonlySet<EventKind> = new Set<EventKind>(['mail-in', 'taken-back', ...answeringKinds]);

/**
 * The mails of all customers that wait, the oldest first.
 * @example waitingMails([mailAboutF1, mailAboutF2]).length //=> 1, where both are of one mail
 */
export function waitingMails(events: readonly DossierEvent[]): readonly WaitingMail[] {
  const customers = new Map<string, Map<string, DossierEvent>>();
  for (const event of events) {
    if (!kinds.has(event.kind)) continue;
    const known = customers.get(event.customer) ?? new Map<string, DossierEvent>();
    customers.set(event.customer, known.set(event.id, event));
  }
  const mails = new Map<string, WaitingMail>();
  for (const [customer, known] of customers) {
    const own = withoutTakenBack([...known.values()].sort(inOrder));
    for (const mail of waitingReplies(own)) {
      const name = JSON.stringify([customer, nameOf(mail)]);
      const before = mails.get(name);
      mails.set(name, { customer, filed: before === undefined ? [mail] : [...before.filed, mail] });
    }
  }
  return [...mails.values()].sort((one, other) => inOrder(one.filed[0], other.filed[0]));
}
