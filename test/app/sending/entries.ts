import type { FoundMail, SendEntry, SendState } from '../../../src/app/ports';
import { plainReminder } from '../../../src/core/dossier/events/reminders';

/** Sunday 22 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** A mail that nothing was done for, with changes. */
export const entryOf = (change: Partial<SendEntry> = {}): SendEntry => ({
  key: 'k'.repeat(32),
  administration: 'adm-1',
  run: 'run-1',
  customer: '00031',
  currency: 'EUR',
  label: 'Peeters',
  mailbox: '',
  by: 'els@zonneveld.example',
  review: false,
  state: 'planned',
  claim: null,
  draft: null,
  submittedAt: null,
  submissions: 0,
  looks: 0,
  lookAt: null,
  events: [
    {
      id: 'k-0',
      at: '2026-11-22T11:59:00.000Z',
      by: 'els@zonneveld.example',
      item: 'adm-1|00031|invoice|2026-101|2026',
      customer: '00031',
      kind: 'reminder-sent',
      detail: {
        ...plainReminder,
        day: 20779,
        mailKey: 'k'.repeat(32),
        document: '2026-101',
        open: 50000,
        currency: 'EUR',
        subject: 'Factuur 2026-101',
        to: ['info@peeters.example'],
        internetMessageId: null,
        conversationId: null,
        level: 1,
      },
    },
  ],
  fault: null,
  at: NOON,
  ...change,
});

export const draft = { id: 'mail-1', internetMessageId: '<mail-1@zonneveld.example>', conversationId: 'c-1' };

/** The same mail as the mailbox has it. */
export const foundAs = (state: FoundMail['state'], change: Partial<FoundMail> = {}): FoundMail => ({
  ...draft,
  key: 'k'.repeat(32),
  state,
  review: false,
  sentAt: state === 'sent' ? '2026-11-22T12:00:05.000Z' : null,
  ...change,
});

/** A mail that was handed over once, at noon. */
export const handedOver = (change: Partial<SendEntry> = {}): SendEntry =>
  entryOf({ state: 'submitting', draft, submittedAt: NOON, submissions: 1, lookAt: NOON + 1000, ...change });

export const states: readonly SendState[] = [
  'planned',
  'claimed',
  'drafted',
  'submitting',
  'pending',
  'sent',
  'unknown',
  'failed',
  'cancelled',
];
