import type { DossierEvent, EventKind, EventOf } from '../../../src/core/dossier/event';
import { plainReminder } from '../../../src/core/dossier/events/reminders';
import {
  type CustomerState,
  emptyDossier,
  foldDossier,
  freshCustomer,
  freshState,
  type ItemState,
} from '../../../src/core/index';
import { day } from '../dunning/openItemsOf';

/** What the details of events have in common, where a story does not say otherwise. */
const unsaid = {
  ...plainReminder,
  note: '',
  mailKey: 'm',
  document: 'F1',
  open: 10000,
  currency: 'EUR',
  subject: 'Factuur F1',
  to: ['info@zee.example'],
  from: 'info@zee.example',
  nature: 'person',
  address: 'info@zee.example',
  internetMessageId: null,
  conversationId: null,
  excerpt: '',
  answers: null,
  invoiceCopy: false,
  amount: null,
  until: null,
  collected: null,
  owner: '',
  with: '',
  officer: null,
  claimFiled: null,
  contact: null,
  before: 0,
  after: 0,
  outcome: 'rejected',
  level: null,
};

/**
 * An event at nine in the morning of its day, of item F1 of customer Zee. Its id is its kind and day, unless said
 * otherwise.
 */
export function told<K extends EventKind>(
  on: string,
  kind: K,
  detail: Partial<EventOf<K>['detail']> = {},
  base: Partial<Pick<DossierEvent, 'id' | 'item' | 'at' | 'customer'>> = {},
): DossierEvent {
  return {
    id: `${kind}-${on}`,
    at: `${on}T09:00:00.000Z`,
    by: 'An Peeters',
    item: 'F1',
    customer: 'Zee',
    ...base,
    kind,
    detail: { ...unsaid, day: day(on), ...detail },
  } as DossierEvent;
}

/** State of item F1 after these events. */
export const itemAfter = (...events: readonly DossierEvent[]): ItemState =>
  foldDossier(emptyDossier, events).states.get('F1') ?? freshState;

/** State of customer Zee after these events. */
export const customerAfter = (...events: readonly DossierEvent[]): CustomerState =>
  foldDossier(emptyDossier, events).customers.get('Zee') ?? freshCustomer;
