import fc from 'fast-check';
import type { DecisionInput } from '../../../src/core/dunning/decideLevel';
import { type Decision, decideLevel, standardProcedure } from '../../../src/core/index';
import { day } from './openItemsOf';

type Levels = DecisionInput['procedure'];

const procedureOf = (levels: readonly (readonly [days: number, interval: number])[]): Levels => ({
  levels: levels.map(([days, interval]) => ({ days, interval })),
});

const decide = (input: Partial<DecisionInput>): Decision =>
  decideLevel({
    dueDay: day('2026-10-22'),
    asOf: day('2026-11-21'),
    open: 10000,
    sentLevel: 0,
    lastReminder: null,
    procedure: standardProcedure,
    hold: null,
    ...input,
  });

/** Due on day 0; the tests count from there. */
const onDay = (asOf: number, procedure: Levels, sentLevel: number, lastReminder: number | null) =>
  decide({ dueDay: 0, asOf, procedure, sentLevel, lastReminder });

describe('levels at 5, 20 and 40 days, no interval', () => {
  const procedure = procedureOf([
    [5, 0],
    [20, 0],
    [40, 0],
  ]);
  test('day 4: none', () => expect(onDay(4, procedure, 0, null).level).toBe(0));
  test('day 5: level 1', () => expect(onDay(5, procedure, 0, null).level).toBe(1));
  test('day 30 and not yet sent: still level 1', () => expect(onDay(30, procedure, 0, null).level).toBe(1));
  test('sent, then day 30: level 2', () => expect(onDay(30, procedure, 1, 30).level).toBe(2));
  test('on hold: none', () =>
    expect(decide({ procedure, hold: 'betwist' })).toEqual({
      level: 0,
      action: 'none',
      nextDay: null,
      reason: { code: 'on-hold', hold: 'betwist' },
    }));
  test('paid: none', () => expect(decide({ procedure, open: 0 }).reason).toEqual({ code: 'paid' }));
  test('credit: none', () => expect(decide({ procedure, open: -1 }).reason).toEqual({ code: 'credit' }));
  test('first run ever on day 45: level 1 only', () => expect(onDay(45, procedure, 0, null).level).toBe(1));
});

describe('procedures of other packages', () => {
  test('level 2 counted from the previous reminder: 30 days, then 45 days later', () => {
    const procedure = procedureOf([
      [30, 0],
      [30, 45],
    ]);
    const first = decide({ dueDay: day('2016-01-31'), asOf: day('2016-02-29'), procedure });
    expect(first.level).toBe(0);
    expect(first.nextDay).toBe(day('2016-03-01'));
    const second = decide({
      dueDay: day('2016-01-31'),
      asOf: day('2016-03-01'),
      procedure,
      sentLevel: 1,
      lastReminder: day('2016-03-01'),
    });
    expect(second.nextDay).toBe(day('2016-04-15'));
  });

  test('ten days of grace and a strict trigger are level 1 at 11 days', () => {
    const procedure = procedureOf([[11, 0]]);
    const on = (due: string, asOf: string) => decide({ dueDay: day(due), asOf: day(asOf), procedure }).level;
    expect([on('2021-09-01', '2021-10-11'), on('2021-10-01', '2021-10-11')]).toEqual([1, 0]);
    expect([on('2021-09-01', '2021-10-12'), on('2021-10-01', '2021-10-12')]).toEqual([1, 1]);
  });

  test('two days after the due date, then every week, five times at most', () => {
    const procedure = procedureOf([
      [2, 7],
      [2, 7],
      [2, 7],
      [2, 7],
      [2, 7],
    ]);
    const sentOn: number[] = [];
    for (let asOf = 0; asOf < 100; asOf += 1) {
      if (onDay(asOf, procedure, sentOn.length, sentOn.at(-1) ?? null).level > 0) sentOn.push(asOf);
    }
    expect(sentOn).toEqual([2, 9, 16, 23, 30]);
    expect(onDay(100, procedure, 5, 30).reason.code).toBe('exhausted');
  });
});

describe('the reason', () => {
  test('due now, with its history', () =>
    expect(
      decide({ dueDay: day('2026-10-18'), sentLevel: 1, lastReminder: day('2026-11-02') }).reason,
    ).toEqual({
      code: 'due-level',
      level: 2,
      dueDay: day('2026-10-18'),
      daysOverdue: 34,
      sentLevel: 1,
      lastReminder: day('2026-11-02'),
      interval: 7,
      nextDay: day('2026-11-09'),
    }));

  test.each([
    ['not-due', { dueDay: day('2026-11-21') }, '2026-12-01'],
    ['before-first-level', { dueDay: day('2026-11-20') }, '2026-11-30'],
    ['interval', { sentLevel: 1, lastReminder: day('2026-11-15') }, '2026-11-22'],
    [
      'before-next-level',
      { dueDay: day('2026-11-05'), sentLevel: 1, lastReminder: day('2026-11-13') },
      '2026-11-25',
    ],
  ] as const)('%s', (code, input, next) => {
    const decision = decide(input);
    expect(decision).toMatchObject({ level: 0, nextDay: day(next), reason: { code, nextDay: day(next) } });
  });

  test('without a due date nothing is due', () =>
    expect(decide({ dueDay: null }).reason).toEqual({ code: 'no-due-date' }));
  test('after the last level nothing is due', () =>
    expect(decide({ sentLevel: 3, lastReminder: day('2026-11-01') })).toMatchObject({
      level: 0,
      nextDay: null,
      reason: { code: 'exhausted', sentLevel: 3 },
    }));
  test('a reminder without a level still starts the interval', () =>
    expect(decide({ sentLevel: 0, lastReminder: day('2026-11-20') }).reason.code).toBe('interval'));
  test('correction days are taken off the age', () =>
    expect(decide({ dueDay: day('2026-11-11'), correctionDays: 2 })).toMatchObject({
      level: 0,
      nextDay: day('2026-11-23'),
      reason: { code: 'before-first-level', daysOverdue: 10 },
    }));
});

describe('without a sent level', () => {
  const reached = (due: string): Decision => decide({ dueDay: day(due), sentLevel: null });
  test('the level that the age has reached', () =>
    expect(
      ['2026-11-21', '2026-11-12', '2026-11-11', '2026-11-01', '2026-10-22', '2025-01-01'].map(
        (due) => reached(due).level,
      ),
    ).toEqual([0, 0, 1, 2, 3, 3]));
  test('the next one follows from the due date, none after the last', () => {
    expect(reached('2026-11-11').nextDay).toBe(day('2026-12-01'));
    expect(reached('2026-10-22').nextDay).toBeNull();
  });
});

const anyProcedure = fc
  .array(fc.tuple(fc.nat(30), fc.nat(20)), { minLength: 1, maxLength: 9 })
  .map((steps) => {
    let days = 0;
    return procedureOf(
      steps.map(([more, interval]) => {
        days += more;
        return [days, interval] as const;
      }),
    );
  });

test('a level never jumps and never falls, whatever the days on which one runs', () => {
  fc.assert(
    fc.property(anyProcedure, fc.array(fc.nat(60), { maxLength: 30 }), (procedure, steps) => {
      let asOf = -20;
      let sentLevel = 0;
      let lastReminder: number | null = null;
      for (const step of steps) {
        asOf += step;
        const { level, nextDay } = onDay(asOf, procedure, sentLevel, lastReminder);
        if (level === 0) {
          expect(nextDay === null || nextDay > asOf).toBe(true);
          continue;
        }
        expect(level).toBe(sentLevel + 1);
        expect(asOf).toBeGreaterThanOrEqual(procedure.levels[sentLevel]?.days ?? Number.NaN);
        if (lastReminder !== null) {
          expect(asOf - lastReminder).toBeGreaterThanOrEqual(
            procedure.levels[sentLevel]?.interval ?? Number.NaN,
          );
        }
        sentLevel = level;
        lastReminder = asOf;
      }
    }),
  );
});

test('the next day is the first on which the level may be sent', () => {
  fc.assert(
    fc.property(
      anyProcedure,
      fc.integer({ min: -50, max: 400 }),
      fc.nat(9),
      fc.option(fc.integer({ min: -50, max: 400 })),
      (procedure, asOf, sentLevel, lastReminder) => {
        const { nextDay } = onDay(asOf, procedure, sentLevel, lastReminder);
        if (nextDay === null) return;
        expect(onDay(nextDay, procedure, sentLevel, lastReminder).level).toBe(sentLevel + 1);
        expect(onDay(nextDay - 1, procedure, sentLevel, lastReminder).level).toBe(0);
      },
    ),
  );
});
