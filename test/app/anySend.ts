import fc from 'fast-check';
import type { SendEntry } from '../../src/app/ports';
import type { ReminderSent } from '../../src/core/dossier/event';

/** A key of 32 hexadecimal digits. `keyOf(17) //=> '00000000000000000000000000000011'` */
export const keyOf = (number: number): string => number.toString(16).padStart(32, '0');

/** A reminder of one item. */
export const reminderOf = (key: string, change: Partial<ReminderSent> = {}): ReminderSent => ({
  id: `${key}-0`,
  at: '2026-11-21T09:00:00.000Z',
  by: 'els@zonneveld.example',
  kind: 'reminder-sent',
  item: 'adm-1|31|2026-101',
  customer: '31',
  detail: {
    day: 20778,
    mailKey: key,
    document: '2026-101',
    open: 10010,
    currency: 'EUR',
    subject: 'Factuur 2026-101',
    to: ['ap@zee.example'],
    internetMessageId: null,
    conversationId: null,
    level: 1,
    payBy: 20788,
    by: 'email',
    text: 'level-1',
    charges: [{ kind: 'interest', amount: 125 }],
    announced: null,
  },
  ...change,
});

/** A mail that was drafted. */
export const sendEntry = (change: Partial<SendEntry> = {}): SendEntry => {
  const key = change.key ?? keyOf(1);
  return {
    key,
    administration: 'adm-1',
    run: 'run-1',
    customer: '31',
    currency: 'EUR',
    label: 'Zee NV',
    mailbox: '',
    by: 'els@zonneveld.example',
    review: false,
    state: 'drafted',
    claim: null,
    draft: { id: 'mail-1', internetMessageId: '<1@zonneveld.example>', conversationId: null },
    submittedAt: null,
    submissions: 0,
    looks: 0,
    lookAt: null,
    events: [reminderOf(key)],
    fault: null,
    at: 1000,
    ...change,
  };
};

const states = [
  'planned',
  'claimed',
  'drafted',
  'submitting',
  'pending',
  'sent',
  'unknown',
  'failed',
  'cancelled',
] as const;

const text = fc.string({ unit: 'binary', maxLength: 20 });
const moment = fc.option(fc.nat(), { nil: null });

/** Any entry of few keys of two administrations, so that one often takes the place of another. */
export const anyEntry: fc.Arbitrary<SendEntry> = fc
  .record({
    key: fc.nat(5).map(keyOf),
    administration: fc.constantFrom('adm-1', '"quoted"\n'),
    run: text,
    customer: text,
    label: text,
    mailbox: text,
    review: fc.boolean(),
    state: fc.constantFrom(...states),
    claim: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    submittedAt: moment,
    submissions: fc.nat(),
    looks: fc.nat(),
    lookAt: moment,
    fault: fc.constantFrom(
      null,
      { code: 'mail-unverified', detail: 'x' } as const,
      { code: 'mail-unreachable', detail: '', mayHaveHappened: true } as const,
    ),
    at: fc.nat(1000),
  })
  .map((change) => sendEntry({ ...change, events: [reminderOf(change.key, { customer: change.customer })] }));
