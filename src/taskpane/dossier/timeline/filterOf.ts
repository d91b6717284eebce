import type { EventKind } from '../../../core/index';
import type { TimelineFilter } from '../../../wording/pane/dossierTimeline/words';

/** Under which filter each kind of event is found, beside "all". */
const filterByKind: Readonly<Record<EventKind, Exclude<TimelineFilter, 'all'> | null>> = {
  'reminder-sent': 'reminders',
  'reminder-cancelled': 'reminders',
  notice: 'reminders',
  charge: 'reminders',
  'item-cleared': 'payments',
  'item-partly-paid': 'payments',
  'item-reopened': 'payments',
  'item-unsure': 'payments',
  'due-date-moved': 'payments',
  payment: 'payments',
  'paid-by-hand': 'payments',
  'write-off': 'payments',
  'direct-debit': 'payments',
  returned: 'payments',
  'mail-in': 'mails',
  'mail-out': 'mails',
  bounced: 'mails',
  'bounce-cleared': 'mails',
  note: 'talks',
  call: 'talks',
  task: 'talks',
  'task-done': 'talks',
  promise: 'agreements',
  'promise-withdrawn': 'agreements',
  plan: 'agreements',
  'plan-cancelled': 'agreements',
  dispute: 'blocks',
  'dispute-resolved': 'blocks',
  hold: 'blocks',
  release: 'blocks',
  handover: 'blocks',
  insolvency: 'blocks',
  deceased: 'blocks',
  owner: null,
  erased: null,
  'taken-back': null,
};

/** Whether a kind of event is shown under a filter. */
export const isUnder = (kind: EventKind, filter: TimelineFilter): boolean =>
  filter === 'all' || filterByKind[kind] === filter;
