import type { Reason, ReasonCode } from '../../../src/core/index';
import { day } from '../../core/dunning/openItemsOf';

export const due = { dueDay: day('2026-10-18'), daysOverdue: 34 };
export const sent = { sentLevel: 1, lastReminder: day('2026-11-02') };
const level = { level: 2, ...due };
const nextDay = day('2026-11-28');
const EUR = { currency: 'EUR' };

/** One reason of every code, as of 21 November 2026, with the facts that a run gives it. */
export const reasons: Readonly<Record<ReasonCode, Reason>> = {
  'due-level': { code: 'due-level', ...level, ...sent, interval: 7 },
  'partly-disputed': {
    code: 'partly-disputed',
    ...level,
    ...EUR,
    amount: 80000,
    disputed: 20000,
    disputeReason: 'price',
  },
  'promise-broken': {
    code: 'promise-broken',
    ...level,
    ...EUR,
    promised: 120000,
    promiseDay: day('2026-11-13'),
  },
  'channel-due': { code: 'channel-due', ...level, channel: 'call' },
  'no-address': { code: 'no-address', ...level },
  'notice-due': { code: 'notice-due', dueDay: day('2026-11-26'), daysOverdue: -5 },
  paid: { code: 'paid' },
  credit: { code: 'credit' },
  'reversed-credit': { code: 'reversed-credit' },
  'written-off': { code: 'written-off', since: day('2026-11-03') },
  erased: { code: 'erased', since: day('2026-11-03') },
  'no-due-date': { code: 'no-due-date' },
  'not-due': {
    code: 'not-due',
    level: 1,
    dueDay: day('2026-12-01'),
    daysOverdue: -10,
    nextDay: day('2026-12-11'),
  },
  'before-first-level': {
    code: 'before-first-level',
    level: 1,
    dueDay: day('2026-11-20'),
    daysOverdue: 1,
    nextDay,
  },
  'before-next-level': { code: 'before-next-level', ...level, ...sent, nextDay },
  interval: { code: 'interval', ...level, ...sent, interval: 7, nextDay },
  exhausted: { code: 'exhausted', ...due, sentLevel: 3, lastReminder: day('2026-11-02') },
  'on-hold': { code: 'on-hold', hold: 'wacht op directie' },
  disputed: { code: 'disputed', since: day('2026-11-03'), disputeReason: 'quality' },
  promised: {
    code: 'promised',
    ...level,
    ...EUR,
    promised: 120000,
    promiseDay: day('2026-11-30'),
    nextDay: day('2026-12-02'),
  },
  'data-too-old': { code: 'data-too-old', promiseDay: day('2026-11-17'), dataDay: day('2026-11-16') },
  'instalment-plan': {
    code: 'instalment-plan',
    ...EUR,
    instalment: 40000,
    instalmentDay: day('2026-12-15'),
  },
  'plan-broken': { code: 'plan-broken', ...EUR, instalment: 40000, instalmentDay: day('2026-11-15') },
  'direct-debit': { code: 'direct-debit', nextDay: day('2026-11-25') },
  'paid-by-hand': { code: 'paid-by-hand', since: day('2026-11-18'), nextDay },
  resent: { code: 'resent', since: day('2026-11-18'), nextDay },
  'handed-over': { code: 'handed-over', contact: 'Incasso Maas', since: day('2026-11-03') },
  insolvency: {
    code: 'insolvency',
    kind: 'be-faillissement',
    contact: 'mr. Jansen',
    since: day('2026-11-05'),
  },
  deceased: { code: 'deceased', contact: 'notaris Maes', since: day('2026-11-05') },
  'reply-waiting': { code: 'reply-waiting', subject: 'Uw aanmaning', mailDay: day('2026-11-19') },
  'crossed-mail': { code: 'crossed-mail', subject: 'Re: factuur', mailDay: day('2026-11-21') },
  'excluded-by-hand': { code: 'excluded-by-hand', hold: 'vraag van verkoop' },
  'reminded-today': { code: 'reminded-today', ...level, ...sent, nextDay },
  'customer-interval': {
    code: 'customer-interval',
    ...due,
    lastReminder: day('2026-11-21'),
    interval: 7,
    nextDay,
  },
  'quiet-period': {
    code: 'quiet-period',
    ...level,
    hold: 'kerst',
    until: day('2027-01-03'),
    nextDay: day('2027-01-04'),
  },
  'legal-wait': { code: 'legal-wait', ...level, nextDay: day('2026-12-09') },
  'credit-balance': { code: 'credit-balance', ...due, amount: -5000, ...EUR },
  'below-minimum': { code: 'below-minimum', ...due, amount: 400, minimum: 1000, ...EUR },
  'unknown-customer': { code: 'unknown-customer' },
  'unknown-procedure': { code: 'unknown-procedure', procedure: 'extendd' },
  unreadable: { code: 'unreadable' },
};
