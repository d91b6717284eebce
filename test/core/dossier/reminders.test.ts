import { day } from '../dunning/openItemsOf';
import { customerAfter, itemAfter, told } from './told';

const one = told('2026-09-06', 'reminder-sent', { level: 1, payBy: day('2026-09-13') });
const two = told('2026-09-26', 'reminder-sent', { level: 2, payBy: day('2026-10-03') });
const three = told('2026-10-16', 'reminder-sent', { level: 3, payBy: day('2026-10-23') });
const cancelled = (on: string, reminder: { readonly id: string }) =>
  told(on, 'reminder-cancelled', { reminder: reminder.id }, { id: `cancel-${reminder.id}-${on}` });

test('cancelling the last reminder: one level less, and the last reminder is the one before', () => {
  expect(itemAfter(one, two, cancelled('2026-09-27', two))).toMatchObject({
    level: 1,
    lastReminder: day('2026-09-06'),
    reminders: 1,
    lastPayBy: day('2026-09-13'),
    firstReminder: { day: day('2026-09-06') },
  });
  expect(customerAfter(one, two, cancelled('2026-09-27', two)).lastReminder).toBe(day('2026-09-06'));
});

test('the level never falls below 0, however often the same reminder is cancelled', () => {
  const story = [one, cancelled('2026-09-07', one), cancelled('2026-09-08', one)];
  expect(itemAfter(...story)).toMatchObject({
    level: 0,
    lastReminder: null,
    reminders: 0,
    firstReminder: null,
  });
  expect(customerAfter(...story).lastReminder).toBeNull();
});

test('a lower one cannot be cancelled while a higher stands, nor later because of that', () => {
  const tooEarly = [one, two, cancelled('2026-09-27', one)];
  expect(itemAfter(...tooEarly)).toMatchObject({ level: 2, reminders: 2 });
  expect(itemAfter(...tooEarly, cancelled('2026-09-28', two))).toMatchObject({ level: 1, reminders: 1 });
});

test('from the top all can be cancelled', () => {
  const story = [one, two, three, cancelled('2026-10-17', three), cancelled('2026-10-18', two)];
  expect(itemAfter(...story)).toMatchObject({ level: 1, lastReminder: day('2026-09-06') });
  expect(itemAfter(...story, cancelled('2026-10-19', one))).toMatchObject({ level: 0, lastReminder: null });
});

test('where only the third is ours, cancelling it leaves level 2', () =>
  expect(itemAfter(three, cancelled('2026-10-17', three))).toMatchObject({ level: 2, lastReminder: null }));

test('sent again after it was cancelled', () =>
  expect(
    itemAfter(one, two, cancelled('2026-09-27', two), told('2026-09-28', 'reminder-sent', { level: 2 })),
  ).toMatchObject({ level: 2, lastReminder: day('2026-09-28'), reminders: 2 }));

test('a clock that is behind: cancelled before it seems to have been sent', () =>
  expect(itemAfter(one, two, cancelled('2026-09-20', two))).toMatchObject({ level: 1, reminders: 1 }));

test('a cancelled reminder asked for nothing', () => {
  const charged = told('2026-09-26', 'reminder-sent', {
    level: 2,
    charges: [
      { kind: 'fixed', amount: 4000 },
      { kind: 'interest', amount: 41 },
    ],
  });
  expect(itemAfter(one, charged).charged).toEqual({ fixed: true, interest: 41, costs: 0, fee: 0 });
  expect(itemAfter(one, charged, cancelled('2026-09-27', charged)).charged).toEqual({
    fixed: false,
    interest: 0,
    costs: 0,
    fee: 0,
  });
});

test('what reminders and charges by hand asked adds up', () =>
  expect(
    itemAfter(
      told('2026-09-26', 'reminder-sent', {
        level: 1,
        charges: [
          { kind: 'interest', amount: 41 },
          { kind: 'fee', amount: 750 },
        ],
      }),
      told('2026-10-26', 'reminder-sent', {
        level: 2,
        charges: [
          { kind: 'interest', amount: 30 },
          { kind: 'fee', amount: 750 },
        ],
      }),
      told('2026-10-27', 'charge', { charge: { kind: 'costs', amount: 1500 } }),
      told('2026-10-28', 'charge', { charge: { kind: 'interest', amount: 5 } }),
    ).charged,
  ).toEqual({ fixed: false, interest: 76, costs: 1500, fee: 1500 }));

test('a call with a level counts as that level reached, one without does not', () => {
  const call = told('2026-10-16', 'call', { level: 3 });
  expect(itemAfter(one, two, call)).toMatchObject({
    level: 3,
    lastReminder: day('2026-10-16'),
    reminders: 3,
  });
  expect(itemAfter(one, two, told('2026-10-16', 'call', { level: null }))).toMatchObject({
    level: 2,
    reminders: 2,
  });
  expect(itemAfter(one, two, call, cancelled('2026-10-17', call))).toMatchObject({ level: 2, reminders: 2 });
});

test('a call is no mail to the customer and no first reminder in law', () => {
  const call = told('2026-09-01', 'call', { level: 1 });
  expect(itemAfter(call)).toMatchObject({ level: 1, firstReminder: null });
  expect(customerAfter(call).lastReminder).toBeNull();
  expect(itemAfter(call, two).firstReminder).toEqual({
    day: day('2026-09-26'),
    by: 'email',
    announced: null,
  });
});

test('a task that was a level counts when it is done', () =>
  expect(itemAfter(one, told('2026-09-26', 'task-done', { task: 'letter', level: 2 }))).toMatchObject({
    level: 2,
  }));

test('a notice has no level, no interval, and is never a first reminder in law', () => {
  const notice = told('2026-08-25', 'notice');
  expect(itemAfter(notice)).toMatchObject({
    level: 0,
    lastReminder: null,
    reminders: 0,
    firstReminder: null,
    lastNotice: day('2026-08-25'),
  });
  expect(customerAfter(notice).lastReminder).toBeNull();
  expect(itemAfter(notice, one).firstReminder).toEqual({
    day: day('2026-09-06'),
    by: 'email',
    announced: null,
  });
});

test('the letter of fourteen days and how it went', () => {
  const letter = told('2026-11-23', 'reminder-sent', { level: 2, by: 'post', text: 'fourteen-days' });
  expect(itemAfter(one, letter)).toMatchObject({
    firstReminder: { day: day('2026-09-06'), by: 'email', announced: null },
    fourteenDays: { day: day('2026-11-23'), by: 'post' },
  });
});

test('of two letters of fourteen days the later one starts the term', () => {
  const letter = (on: string, by: 'email' | 'post') =>
    told(on, 'reminder-sent', { level: 2, by, text: 'fourteen-days' });
  expect(itemAfter(letter('2026-11-23', 'post'), letter('2026-12-01', 'email')).fourteenDays).toEqual({
    day: day('2026-12-01'),
    by: 'email',
  });
});

test('a reminder filed late counts from its own day', () => {
  const filedLate = told('2026-10-16', 'reminder-sent', { level: 1, day: day('2026-09-01') });
  expect(itemAfter(two, filedLate)).toMatchObject({ level: 2, lastReminder: day('2026-09-26') });
  expect(itemAfter(two, filedLate).firstReminder).toEqual({
    day: day('2026-09-01'),
    by: 'email',
    announced: null,
  });
});

describe('the first reminder that announced what a consumer will owe', () => {
  const sums = { costs: 2000, percent: 8 };
  const plain = told('2026-09-06', 'reminder-sent', { level: 1 });
  const announcing = (on: string) => told(on, 'reminder-sent', { level: 2, announced: sums });
  const first = {
    day: day('2026-09-26'),
    by: 'email',
    announced: { ...sums, mailKey: 'm' },
  };

  test('counts, and not one before it that did not', () =>
    expect(itemAfter(plain, announcing('2026-09-26')).firstReminder).toEqual(first));

  test('of two the earlier one does, whichever is filed first', () => {
    const late = told('2026-10-20', 'reminder-sent', { level: 1, day: day('2026-09-26'), announced: sums });
    expect(itemAfter(announcing('2026-10-16'), late, plain).firstReminder).toEqual(first);
  });

  test('taken back, it has announced nothing', () => {
    const taken = announcing('2026-09-26');
    expect(itemAfter(plain, taken, cancelled('2026-09-27', taken)).firstReminder).toEqual({
      day: day('2026-09-06'),
      by: 'email',
      announced: null,
    });
  });
});
