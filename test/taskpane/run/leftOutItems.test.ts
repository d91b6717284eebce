import type { Proposal } from '../../../src/core/dunning/proposal';
import { leftOutItems } from '../../../src/taskpane/run/propose/leftOutItems';
import { nextDayOf } from '../../../src/taskpane/run/propose/NothingToSend';

const decision = (code: string, nextDay: number | null = null) => ({ level: 0, reason: { code }, nextDay });
const proposal = {
  asOf: 100,
  mails: [{ items: [{ index: 0, level: 1 }], credits: [4] }],
  decisions: [
    decision('due-level', 100),
    decision('paid'),
    decision('not-due', 130),
    decision('not-due', 110),
    decision('credit'),
  ],
} as unknown as Proposal;

test('items that no mail mentions are counted by reason, the most frequent first', () => {
  expect(leftOutItems({ proposal })).toEqual([
    ['not-due', [2, 3]],
    ['paid', [1]],
  ]);
});

test('the next day is the earliest after the as-of date', () => {
  expect(nextDayOf({ proposal, asOf: 100 })).toBe(110);
  expect(nextDayOf({ proposal, asOf: 110 })).toBe(130);
  expect(nextDayOf({ proposal, asOf: 130 })).toBeNull();
});
