import type { ReasonCode } from '../../../src/core/dunning/decision';
import { stateOfItem } from '../../../src/taskpane/selection/stateOfItem';

const item = (code: ReasonCode, more: { open?: number; level?: number; daysOverdue?: number | null } = {}) =>
  stateOfItem({
    amount: 100,
    open: 100,
    level: 0,
    daysOverdue: 12,
    decision: { level: 0, action: 'none', reason: { code }, nextDay: null },
    ...more,
  });

test.each([
  ['paid', item('paid', { open: 0 })],
  ['credit', item('credit', { open: -5 })],
  ['on-hold', item('on-hold', { level: 1 })],
  ['on-hold', item('paid-by-hand')],
  ['on-hold', item('direct-debit')],
  ['disputed', item('disputed', { level: 1 })],
  ['disputed', item('partly-disputed')],
  ['promised', item('promised', { level: 2 })],
  ['promised', item('data-too-old', { level: 2 })],
  ['reminded', item('promise-broken', { level: 2 })],
  ['plan', item('instalment-plan', { open: 40 })],
  ['plan', item('plan-broken')],
  ['insolvent', item('insolvency', { level: 3 })],
  ['handed-over', item('handed-over', { level: 3 })],
  ['overdue', item('quiet-period')],
  ['reminded', item('legal-wait', { level: 1 })],
  ['not-due', item('notice-due', { daysOverdue: -5 })],
  ['reminded', item('interval', { level: 1 })],
  ['reminded', item('interval', { level: 1, open: 40 })],
  ['partly-paid', item('due-level', { open: 40 })],
  ['not-due', item('not-due', { daysOverdue: -3 })],
  ['not-due', item('not-due', { daysOverdue: 0 })],
  ['not-due', item('no-due-date', { daysOverdue: null })],
  ['due', item('before-first-level', { daysOverdue: 3 })],
  ['overdue', item('due-level')],
])('%s', (expected, state) => {
  expect(state).toBe(expected);
});
