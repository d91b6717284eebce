import { type DecisionInput, decideLevel } from '../../../src/core/dunning/decideLevel';
import type { Decision } from '../../../src/core/dunning/decision';

/** Levels at 10, 20 and 30 days with 7, 14 and 3 days between; due on day 100. */
const procedure = {
  levels: [
    { days: 10, interval: 7 },
    { days: 20, interval: 14 },
    { days: 30, interval: 3 },
  ],
};
const decide = (input: Partial<DecisionInput>): Decision =>
  decideLevel({
    dueDay: 100,
    asOf: 100,
    open: 1,
    sentLevel: 0,
    lastReminder: null,
    procedure,
    hold: null,
    ...input,
  });
const nextDay = (input: Partial<DecisionInput>) => decide(input).nextDay;
/** Level 1 was sent on day 112 and asked to pay by day 130. */
const sent = { sentLevel: 1, lastReminder: 112, lastPayBy: 130 } as const;

describe('level 2 after level 1 of day 112 may go', () => {
  test('on day 126: 14 days later, when it is 20 days late too', () =>
    expect([nextDay(sent), nextDay({ ...sent, countFrom: 'later' })]).toEqual([126, 126]));
  test('counted from the due date: on day 120', () =>
    expect(nextDay({ ...sent, countFrom: 'due-date' })).toBe(120));
  test('counted from the reminder: on day 126, however late it is', () => {
    expect(nextDay({ ...sent, countFrom: 'previous-reminder' })).toBe(126);
    expect(nextDay({ ...sent, lastReminder: 101, countFrom: 'previous-reminder' })).toBe(115);
  });
  test('counted from the day to pay: on day 144, however late it is', () => {
    expect(nextDay({ ...sent, countFrom: 'previous-pay-by' })).toBe(144);
    expect(nextDay({ ...sent, lastReminder: 90, lastPayBy: 100, countFrom: 'previous-pay-by' })).toBe(114);
  });
  test('counted from the reminder where it asked to pay by no day', () =>
    expect(nextDay({ ...sent, lastPayBy: null, countFrom: 'previous-pay-by' })).toBe(126));
  test('on day 120, its age, where nobody knows when it was sent', () => {
    for (const countFrom of ['later', 'due-date', 'previous-reminder', 'previous-pay-by'] as const)
      expect(nextDay({ sentLevel: 1, countFrom })).toBe(120);
  });
});

describe('before the first level', () => {
  test.each(['later', 'due-date', 'previous-reminder', 'previous-pay-by'] as const)(
    '%s: day 110, its age',
    (countFrom) => expect(nextDay({ countFrom })).toBe(110),
  );
  test('a reminder without a level keeps its distance, and the age counts too', () => {
    for (const countFrom of ['later', 'due-date', 'previous-reminder'] as const) {
      expect(nextDay({ lastReminder: 108, countFrom })).toBe(115);
      expect(nextDay({ lastReminder: 90, countFrom })).toBe(110);
    }
  });
});

describe('where the interval runs anew from day 118', () => {
  test('it ends on day 132, not on day 126', () => expect(nextDay({ ...sent, restartDay: 118 })).toBe(132));
  test('counted from the due date too', () =>
    expect(nextDay({ ...sent, restartDay: 118, countFrom: 'due-date' })).toBe(132));
  test('an earlier one changes nothing', () => expect(nextDay({ ...sent, restartDay: 105 })).toBe(126));
  test('before the first level as well', () => expect(nextDay({ restartDay: 118 })).toBe(125));
});

describe('a strict trigger and days of correction', () => {
  test('one day more, and as many as are taken off', () => {
    expect(nextDay({ trigger: 'inclusive' })).toBe(110);
    expect(nextDay({ trigger: 'strict' })).toBe(111);
    expect(nextDay({ trigger: 'strict', correctionDays: 3 })).toBe(114);
  });
  test('move the age, not the interval', () =>
    expect(nextDay({ ...sent, trigger: 'strict', correctionDays: 3 })).toBe(126));
});

describe('where levels may be skipped', () => {
  const skip = (input: Partial<DecisionInput>) => decide({ skipLevels: true, ...input });
  test('the highest that the age has reached goes', () => {
    expect(skip({ asOf: 135 })).toMatchObject({ level: 3, action: 'mail', nextDay: 130 });
    expect([129, 130].map((asOf) => skip({ asOf }).level)).toEqual([2, 3]);
    expect(skip({ asOf: 109 })).toMatchObject({ level: 0, nextDay: 110, reason: { level: 1 } });
  });
  test('only once it is that old', () => expect(skip({ asOf: 130, trigger: 'strict' }).level).toBe(2));
  test('after its own interval', () => {
    expect(skip({ ...sent, asOf: 135 }).level).toBe(3);
    expect(skip({ sentLevel: 1, lastReminder: 133, asOf: 135 })).toMatchObject({ level: 0, nextDay: 136 });
  });
  test('never one that was sent', () => {
    expect(skip({ sentLevel: 2, lastReminder: 101, asOf: 112 }).reason.level).toBe(3);
    expect(skip({ sentLevel: 3, lastReminder: 101, asOf: 135 }).reason.code).toBe('exhausted');
  });
  test('not unless the settings say so', () => expect(decide({ asOf: 135 }).level).toBe(1));
});

describe('the reason of waiting', () => {
  const code = (input: Partial<DecisionInput>) => decide(input).reason.code;
  test('on the due date it is not due; a day later it waits for its level', () => {
    expect(code({ asOf: 100 })).toBe('not-due');
    expect(code({ asOf: 101 })).toBe('before-first-level');
    expect(code({ asOf: 100, lastReminder: 100 })).toBe('not-due');
  });
  test('the interval only where it ends after the age', () => {
    expect(code({ sentLevel: 1, lastReminder: 106, asOf: 119 })).toBe('before-next-level');
    expect(code({ sentLevel: 1, lastReminder: 107, asOf: 119 })).toBe('interval');
  });
});

test('an item whose open amount is not known is open; a cent is enough, none, a credit, a hold and no due date are not', () => {
  expect(decide({ open: 0, asOf: 110 }).reason).toEqual({ code: 'paid' });
  expect(decide({ open: -1, asOf: 110 }).reason).toEqual({ code: 'credit' });
  expect(decide({ open: null, asOf: 110 }).level).toBe(1);
  expect(decide({ open: 1, asOf: 110 }).level).toBe(1);
  expect(decide({ hold: '', asOf: 110 })).toEqual({
    level: 0,
    action: 'none',
    nextDay: null,
    reason: { code: 'on-hold', hold: '' },
  });
  expect(decide({ dueDay: null, asOf: 110 })).toEqual({
    level: 0,
    action: 'none',
    nextDay: null,
    reason: { code: 'no-due-date' },
  });
});

test('all that a decision says', () => {
  expect(decide({ asOf: 111 })).toEqual({
    level: 1,
    action: 'mail',
    nextDay: 110,
    reason: {
      code: 'due-level',
      level: 1,
      dueDay: 100,
      daysOverdue: 11,
      sentLevel: 0,
      interval: 7,
      nextDay: 110,
    },
  });
  expect(decide({ asOf: 109 })).toEqual({
    level: 0,
    action: 'none',
    nextDay: 110,
    reason: {
      code: 'before-first-level',
      level: 1,
      dueDay: 100,
      daysOverdue: 9,
      sentLevel: 0,
      interval: 7,
      nextDay: 110,
    },
  });
  expect(decide({ sentLevel: null, asOf: 125 })).toEqual({
    level: 2,
    action: 'mail',
    nextDay: 130,
    reason: { code: 'due-level', level: 2, dueDay: 100, daysOverdue: 25 },
  });
  expect(decide({ sentLevel: null, asOf: 101 })).toEqual({
    level: 0,
    action: 'none',
    nextDay: 110,
    reason: { code: 'before-first-level', level: 1, dueDay: 100, daysOverdue: 1, nextDay: 110 },
  });
  expect(decide({ sentLevel: null, asOf: 100, trigger: 'strict' })).toEqual({
    level: 0,
    action: 'none',
    nextDay: 111,
    reason: { code: 'not-due', level: 1, dueDay: 100, daysOverdue: 0, nextDay: 111 },
  });
  expect(decide({ sentLevel: 3, lastReminder: 131, asOf: 140 }).reason).toEqual({
    code: 'exhausted',
    dueDay: 100,
    daysOverdue: 40,
    sentLevel: 3,
    lastReminder: 131,
  });
});

test('without any level nothing comes next', () =>
  expect(decide({ sentLevel: null, asOf: 140, procedure: { levels: [] } })).toEqual({
    level: 0,
    action: 'none',
    nextDay: null,
    reason: { code: 'before-first-level', level: 1, dueDay: 100, daysOverdue: 40 },
  }));
