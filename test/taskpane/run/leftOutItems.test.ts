import type { CheckedRun } from '../../../src/app/checked';
import type { Proposal } from '../../../src/core/dunning/proposal';
import { leftOutItems } from '../../../src/taskpane/run/propose/leftOutItems';
import { nextDayOf } from '../../../src/taskpane/run/propose/NothingToSend';
import { taskGroups } from '../../../src/taskpane/run/propose/taskGroups';

const decision = (code: string, nextDay: number | null = null) => ({ level: 0, reason: { code }, nextDay });
const decisions = [
  decision('due-level', 100),
  decision('paid'),
  decision('not-due', 130),
  decision('not-due', 110),
  decision('credit'),
  decision('channel-due', 100),
  decision('channel-due', 100),
];
const proposal = {
  asOf: 100,
  mails: [{ items: [{ index: 0, level: 1 }], credits: [4] }],
  tasks: [
    { kind: 'call', customerId: '1', items: [5, 6], day: 100 },
    { kind: 'promise-broken', customerId: '2', items: [0], day: 100 },
    { kind: 'call', customerId: '2', items: [6], day: 100 },
  ],
  decisions,
  decisionAt: (index: number) => decisions[index],
} as unknown as Proposal;
const reading = { items: { count: decisions.length } } as CheckedRun['reading'];

test('items that neither a mail nor a task mentions are counted by reason, the most frequent first', () => {
  expect(leftOutItems({ proposal, reading })).toEqual([
    ['not-due', [2, 3]],
    ['paid', [1]],
  ]);
});

test('the next day is the earliest after the as-of date', () => {
  expect(nextDayOf({ proposal, asOf: 100 })).toBe(110);
  expect(nextDayOf({ proposal, asOf: 110 })).toBe(130);
  expect(nextDayOf({ proposal, asOf: 130 })).toBeNull();
});

test('tasks are counted by kind, each item once', () => {
  expect(taskGroups({ proposal })).toEqual([
    { kind: 'call', count: 2, items: [5, 6] },
    { kind: 'promise-broken', count: 1, items: [0] },
  ]);
});
