import { reasonCodes } from '../../../src/core/dunning/decision';
import { plainLevel } from '../../../src/core/dunning/procedure';
import {
  type DossierEvent,
  emptyDossier,
  foldDossier,
  type ReasonCode,
  standardProcedure,
} from '../../../src/core/index';
import { told } from '../dossier/told';
import { customerOf, day, type ItemRow, type RunOptions, runOn } from './openItemsOf';

const AS_OF = '2026-11-23';

/** What leads to a reason: what happened, and what of the item, the customer or the run is not as usual. */
interface Case extends Omit<RunOptions, 'dossier'> {
  readonly events?: readonly DossierEvent[];
  readonly item?: Partial<ItemRow>;
  readonly more?: readonly ItemRow[];
}

const invoice: ItemRow = { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 100000 };
const credit: ItemRow = { customer: 'Zee', document: 'K1', due: null, open: -100000 };

const on = <K extends DossierEvent['kind']>(
  iso: string,
  kind: K,
  detail: Parameters<typeof told<K>>[2] = {},
): DossierEvent => told(iso, kind, detail, { item: 'key-F1' });
const ofCustomer = <K extends DossierEvent['kind']>(
  iso: string,
  kind: K,
  detail: Parameters<typeof told<K>>[2] = {},
): DossierEvent => told(iso, kind, detail, { item: '' });

const charging = [{ ...standardProcedure, levels: [plainLevel(7, 7), { ...plainLevel(8, 0), costs: true }] }];

const cases: Readonly<Record<ReasonCode, Case>> = {
  'due-level': {},
  'partly-disputed': { events: [on('2026-11-20', 'dispute', { reason: 'price', amount: 20000 })] },
  'promise-broken': { events: [on('2026-11-10', 'promise', { promised: day('2026-11-16') })] },
  'channel-due': {
    procedures: [{ ...standardProcedure, levels: [{ ...plainLevel(10, 7), channel: 'call' }] }],
  },
  'no-address': { customers: [customerOf('Zee', { emails: [] })] },
  'notice-due': {
    item: { due: '2026-11-28' },
    procedures: [{ ...standardProcedure, notices: [{ days: -7, channel: 'mail', text: 'notice' }] }],
  },
  paid: { item: { open: 0 } },
  credit: { item: { open: -1 } },
  'reversed-credit': { item: { kind: 'credit-note' } },
  unreadable: { item: { open: Number.NaN } },
  'written-off': { events: [on('2026-11-20', 'write-off')] },
  erased: { events: [ofCustomer('2026-11-20', 'erased')] },
  'no-due-date': { item: { due: null } },
  'not-due': { item: { due: AS_OF } },
  'before-first-level': { item: { due: '2026-11-20' } },
  'before-next-level': {
    item: { due: '2026-11-05' },
    events: [on('2026-11-15', 'reminder-sent', { level: 1 })],
  },
  interval: { events: [on('2026-11-20', 'reminder-sent', { level: 1 })] },
  exhausted: { events: [on('2026-11-10', 'reminder-sent', { level: 3 })] },
  'on-hold': { events: [on('2026-11-20', 'hold', { note: 'belt terug' })] },
  disputed: { events: [on('2026-11-20', 'dispute', { reason: 'quality' })] },
  promised: { events: [on('2026-11-20', 'promise', { promised: day('2026-11-30') })] },
  'data-too-old': {
    events: [on('2026-11-10', 'promise', { promised: day('2026-11-16') })],
    dataDay: '2026-11-16',
  },
  'instalment-plan': {
    events: [on('2026-11-20', 'plan', { instalments: [{ day: day('2026-12-01'), amount: 100000 }] })],
  },
  'plan-broken': {
    events: [on('2026-11-10', 'plan', { instalments: [{ day: day('2026-11-16'), amount: 100000 }] })],
  },
  'direct-debit': { events: [on('2026-11-20', 'direct-debit')] },
  'paid-by-hand': { events: [on('2026-11-20', 'paid-by-hand')] },
  resent: { events: [on('2026-11-20', 'mail-out', { invoiceCopy: true })] },
  'handed-over': { events: [on('2026-11-20', 'handover', { to: 'Incasso Maas' })] },
  insolvency: {
    events: [ofCustomer('2026-11-20', 'insolvency', { kind: 'be-faillissement', date: day('2026-11-18') })],
  },
  deceased: { events: [ofCustomer('2026-11-20', 'deceased', { date: day('2026-11-18') })] },
  'reply-waiting': { events: [ofCustomer('2026-11-20', 'mail-in', { subject: 'F1?' })] },
  'crossed-mail': { events: [ofCustomer(AS_OF, 'mail-in', { subject: 'F1?' })] },
  'excluded-by-hand': { leftOut: new Map([['key-F1', 'eerst bellen']]) },
  'reminded-today': { events: [on(AS_OF, 'reminder-sent', { level: 1 })] },
  'customer-interval': { events: [told('2026-11-20', 'reminder-sent', { level: 1 }, { item: 'key-F0' })] },
  'quiet-period': {
    settings: {
      quietPeriods: [{ from: day(AS_OF), to: day('2026-11-24'), customer: 'Zee', reason: 'feest' }],
    },
  },
  'legal-wait': {
    customers: [customerOf('Zee', { kind: 'consumer', country: 'BE' })],
    procedures: charging,
    settings: { clause: { percent: null, lumpSum: true, since: null } },
    events: [on('2026-11-12', 'reminder-sent', { level: 1, announced: { costs: 9000, percent: null } })],
  },
  'credit-balance': { more: [credit] },
  'below-minimum': { procedures: [{ ...standardProcedure, minimum: 100001 }] },
  'unknown-customer': { customers: [] },
  'unknown-procedure': { customers: [customerOf('Zee', { procedure: 'extendd' })] },
};

const decide = ({ events = [], item = {}, more = [], ...options }: Case) =>
  runOn(AS_OF, [{ ...invoice, ...item }, ...more], {
    ...options,
    dossier: foldDossier(emptyDossier, events),
  }).decisions[0];

test.each(Object.entries(cases))('%s', (code, one) => expect(decide(one)?.reason.code).toBe(code));

test('each reason that a run can have is reached above', () => {
  const reached = new Set(Object.values(cases).map((one) => decide(one)?.reason.code));
  expect([...reached].sort()).toEqual([...reasonCodes].sort());
});

test('only what is due now has a level: to be sent, or to be done otherwise', () => {
  const due = Object.values(cases).flatMap((one) => {
    const { level = 0, reason } = decide(one) ?? {};
    return level > 0 ? [reason?.code] : [];
  });
  expect(due).toEqual(['due-level', 'partly-disputed', 'promise-broken', 'channel-due', 'no-address']);
});
