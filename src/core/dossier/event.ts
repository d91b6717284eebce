import type { AgreementEvent } from './events/agreements';
import type { BlockEvent } from './events/blocks';
import type { ContactEvent } from './events/contacts';
import type { CustomerEvent } from './events/customers';
import type { BookEvent } from './events/ledger';
import type { ReminderEvent } from './events/reminders';
import type { TakenBack } from './events/takenBack';

export type { LedgerEvent } from './events/ledger';
export type { ReminderSent } from './events/reminders';

/** Everything that can happen to an invoice or a customer. Further kinds join this union as they are built. */
export type DossierEvent =
  | ReminderEvent
  | BookEvent
  | ContactEvent
  | AgreementEvent
  | BlockEvent
  | CustomerEvent
  | TakenBack;

export type EventKind = DossierEvent['kind'];

/** The event of a kind. `EventOf<'hold'>` is `Held`. */
export type EventOf<K extends EventKind> = DossierEvent extends infer E
  ? E extends { readonly kind: infer One }
    ? K extends One
      ? E
      : never
    : never
  : never;
