import { plainLevels, plainSteps } from '../../../src/core/dunning/plainSteps';
import { plainLevel } from '../../../src/core/dunning/procedure';
import { runOf } from '../../../src/core/dunning/run';
import type { DunningSettings } from '../../../src/core/dunning/settings';
import {
  type CustomerState,
  type DunningLevel,
  type DunningProcedure,
  freshCustomer,
  NO_DAY,
  runThrough,
} from '../../../src/core/index';
import type { Customer } from '../../../src/core/items/customer';
import { customerOf, day, inputOf, type RunOptions } from './openItemsOf';

const AS_OF = '2026-11-20';
/** Those of the standard procedure. */
const ofStandard = { days: [10, 20, 30], intervals: [7, 7, 7] };

describe('the steps of a customer', () => {
  const own = (levels: readonly DunningLevel[], notices: DunningProcedure['notices'] = []) => ({
    name: 'own',
    levels,
    notices,
    minimum: 0,
  });
  const stepsOf = (
    customer: Partial<Customer> | null = {},
    options: RunOptions = {},
    state: Partial<CustomerState> | null = null,
  ) => {
    const input = inputOf(AS_OF, [{ customer: 'Zee', document: 'F1', due: '2026-11-01', open: 1 }], {
      ...options,
      customers: customer === null ? [] : [customerOf('Zee', customer)],
    });
    const states = new Map(state === null ? [] : [['Zee', { ...freshCustomer, ...state }]]);
    return plainSteps(runThrough(runOf({ ...input, customerStates: states })))[0];
  };

  test('are those of its procedure', () => {
    expect(stepsOf()).toEqual(ofStandard);
    expect(
      stepsOf({ procedure: 'own' }, { procedures: [own([plainLevel(3, 0), plainLevel(5, 14)])] }),
    ).toEqual({ days: [3, 5], intervals: [0, 14] });
  });
  test('are worked out once for all customers of a procedure', () => {
    const rows = ['A', 'B'].map((customer) => ({ customer, document: customer, due: '2026-11-01', open: 1 }));
    const [a, b] = plainSteps(runThrough(runOf(inputOf(AS_OF, rows))));
    expect(a).toEqual(ofStandard);
    expect(b).toBe(a);
  });
  test('there are none of a customer whom the table does not know, or whose procedure there is not', () => {
    expect(stepsOf(null)).toBeNull();
    expect(stepsOf({ procedure: 'gone' })).toBeNull();
  });
  test('there are none where something was left out by hand', () =>
    expect(stepsOf({}, { leftOut: new Map([['key-F9', 'An']]) })).toBeNull());
  test('nothing is left out where nobody says so', () => {
    const { leftOut, ...input } = inputOf(AS_OF, [
      { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 1 },
    ]);
    expect([leftOut?.size, plainSteps(runThrough(runOf(input)))]).toEqual([0, [ofStandard]]);
  });

  const blocks: readonly (readonly [string, Partial<CustomerState>])[] = [
    ['on hold', { hold: { reason: 'x', since: 1, until: null } }],
    ['whose hold has ended', { hold: { reason: 'x', since: 1, until: 2 } }],
    ['that was released', { restartDay: 20_000 }],
    ['whose mail waits', { replyWaiting: { day: 20_000, subject: 'F1' } }],
    ['that pays by direct debit', { directDebit: { since: 20_000, day: null } }],
  ];
  test.each(blocks)('there are none of a customer %s', (_, state) =>
    expect(stepsOf({}, {}, state)).toBeNull(),
  );
  test('to whom nothing of that has happened is plain', () =>
    expect(stepsOf({}, {}, { lastReminder: 20_000, owner: 'An' })).toEqual(ofStandard));
  test('there are none on hold in the customer table', () => expect(stepsOf({ hold: 'x' })).toBeNull());
  test('there are none in a quiet period', () => {
    const quietPeriods = [{ from: day('2026-11-20'), to: day('2026-11-20'), customer: null, reason: 'x' }];
    expect(stepsOf({}, { settings: { quietPeriods } })).toBeNull();
  });
  test('there are none with a notice, or with a level that is not by mail', () => {
    const notice = { days: -7, channel: 'mail', text: 'notice' } as const;
    const call = { ...plainLevel(20, 7), channel: 'call' as const };
    const none = [own([plainLevel(10, 7)], [notice]), own([plainLevel(10, 7), call])];
    for (const procedure of none)
      for (const kind of ['business', 'consumer'] as const)
        expect(stepsOf({ procedure: 'own', kind }, { procedures: [procedure] })).toBeNull();
  });
  test.each([{ fee: 1 }, { interest: true }, { costs: true }])(
    'where a level charges %j, a consumer has to be waited for, a business has not',
    (charge) => {
      const procedures = [own([plainLevel(10, 7), { ...plainLevel(20, 7), ...charge }])];
      expect(stepsOf({ procedure: 'own', kind: 'consumer' }, { procedures })).toBeNull();
      expect(stepsOf({ procedure: 'own', kind: 'business' }, { procedures })).toEqual({
        days: [10, 20],
        intervals: [7, 7],
      });
    },
  );
  test('a consumer whose levels charge nothing is plain', () =>
    expect(stepsOf({ kind: 'consumer' })).toEqual(ofStandard));
});

/** Days are counted from the due date. */
describe('the level of an item', () => {
  const DUE = day('2026-11-01');
  const dayAfter = (days: number | undefined): number => (days === undefined ? NO_DAY : DUE + days);
  interface Known {
    readonly open?: number;
    readonly sent?: number;
    readonly last?: number;
    readonly restart?: number;
    readonly payBy?: number;
  }
  const steps = { days: [10, 20, 30], intervals: [7, 14, 3] };
  const levelOn = (days: number, known: Known = {}, settings: Partial<DunningSettings> = {}): number => {
    const run = runThrough(
      runOf(
        inputOf(
          AS_OF,
          [
            { customer: 'Zee', document: 'F0', due: '2026-11-11', open: 1 },
            { customer: 'Zee', document: 'F1', due: '2026-11-01', open: known.open ?? 1 },
          ],
          { settings },
        ),
      ),
    );
    const history = {
      ...run.history,
      sentLevel: Int8Array.of(0, known.sent ?? 0),
      lastReminder: Int32Array.of(NO_DAY, dayAfter(known.last)),
      restartDay: Int32Array.of(NO_DAY, dayAfter(known.restart)),
      lastPayBy: Int32Array.of(NO_DAY, dayAfter(known.payBy)),
    };
    const levelOf = plainLevels({ ...run, asOf: DUE + days, history });
    return levelOf(1, steps);
  };

  test('1 from day 10 on, and never more than the one after the last', () => {
    expect([9, 10, 11, 25, 99].map((asOf) => levelOn(asOf))).toEqual([0, 1, 1, 1, 1]);
    expect([19, 20].map((asOf) => levelOn(asOf, { sent: 1, last: 1 }))).toEqual([0, 2]);
    expect([29, 30].map((asOf) => levelOn(asOf, { sent: 2, last: 1 }))).toEqual([0, 3]);
    expect(levelOn(99, { sent: 3, last: 1 })).toBe(0);
  });
  test('0 where nothing is open', () => {
    expect([0, -1].map((open) => levelOn(10, { open }))).toEqual([0, 0]);
  });
  test('0 until the interval of the level has passed', () => {
    expect([25, 26].map((asOf) => levelOn(asOf, { sent: 1, last: 12 }))).toEqual([0, 2]);
    expect([31, 32].map((asOf) => levelOn(asOf, { sent: 2, last: 29 }))).toEqual([0, 3]);
    expect([31, 32].map((asOf) => levelOn(asOf, { sent: 1, last: 12, restart: 18 }))).toEqual([0, 2]);
  });
  test('0 on the day of a reminder, even with no interval', () => {
    expect(levelOn(40, { sent: 1, last: 40 }, { countFrom: 'due-date' })).toBe(0);
    expect(levelOn(40, { sent: 1, last: 39 }, { countFrom: 'due-date' })).toBe(2);
  });
  test('counted from the day to pay where the settings say so', () => {
    const sent = { sent: 1, last: 12, payBy: 20 };
    expect([33, 34].map((asOf) => levelOn(asOf, sent, { countFrom: 'previous-pay-by' }))).toEqual([0, 2]);
  });
  test('later by the days of correction and by a strict trigger', () => {
    expect([12, 13].map((asOf) => levelOn(asOf, {}, { correctionDays: 3 }))).toEqual([0, 1]);
    expect([10, 11].map((asOf) => levelOn(asOf, {}, { trigger: 'strict' }))).toEqual([0, 1]);
    expect([13, 14].map((asOf) => levelOn(asOf, {}, { trigger: 'strict', correctionDays: 3 }))).toEqual([
      0, 1,
    ]);
  });
  test('the highest that the age has reached where levels may be skipped', () => {
    const skip = { skipLevels: true };
    expect([9, 10, 19, 20, 29, 30, 99].map((asOf) => levelOn(asOf, {}, skip))).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(levelOn(32, { sent: 1, last: 30 }, skip)).toBe(0);
    expect(levelOn(33, { sent: 1, last: 30 }, skip)).toBe(3);
    expect(levelOn(12, { sent: 2, last: 1 }, skip)).toBe(0);
    expect(levelOn(99, { sent: 3, last: 1 }, skip)).toBe(0);
    expect(levelOn(30, {}, { ...skip, trigger: 'strict' })).toBe(2);
  });
});
