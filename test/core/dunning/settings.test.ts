import { decideLevel } from '../../../src/core/dunning/decideLevel';
import {
  type DossierEvent,
  type DunningSettings,
  emptyDossier,
  foldDossier,
  plainLevel,
  standardProcedure,
} from '../../../src/core/index';
import { told } from '../dossier/told';
import { item, sent, withLevels } from './oneCustomer';
import { customerOf, day, type ItemRow, inShort, reminderSent, runOn } from './openItemsOf';

const AS_OF = '2026-11-21';

/** Level due now, and the first day of the next. */
const decided = (
  asOf: string,
  row: ItemRow,
  settings: Partial<DunningSettings>,
  more: Parameters<typeof runOn>[2] = {},
) => {
  const [decision] = runOn(asOf, [row], { ...more, settings }).decisions;
  return [decision?.level, decision?.nextDay];
};

describe('trigger day', () => {
  const due = item('A', '2026-11-11');
  test('inclusive: due + days <= as of', () =>
    expect(decided('2026-11-21', due, {})).toEqual([1, day('2026-11-21')]));
  test('strict: the day after', () => {
    expect(decided('2026-11-21', due, { trigger: 'strict' })).toEqual([0, day('2026-11-22')]);
    expect(decided('2026-11-22', due, { trigger: 'strict' })).toEqual([1, day('2026-11-22')]);
  });
});

describe('level 2 and up counted from', () => {
  // Level 2 at 20 days is on 2026-11-25; seven days after the reminder is 2026-11-22.
  const row = item('A', '2026-11-05');
  const event = reminderSent('C1', 'A', 1, '2026-11-15');
  const dossier = foldDossier(emptyDossier, [
    { ...event, detail: { ...event.detail, payBy: day('2026-11-23') } },
  ]);
  test.each([
    ['later', '2026-11-25'],
    ['due-date', '2026-11-25'],
    ['previous-reminder', '2026-11-22'],
    ['previous-pay-by', '2026-11-30'],
  ] as const)('%s', (countFrom, next) =>
    expect(decided('2026-11-16', row, { countFrom }, { dossier })).toEqual([0, day(next)]),
  );
  test('due date only: the interval counts for nothing', () => {
    const late = item('A', '2026-10-20');
    expect(decided('2026-11-17', late, {}, { dossier })).toEqual([0, day('2026-11-22')]);
    expect(decided('2026-11-17', late, { countFrom: 'due-date', customerInterval: 0 }, { dossier })).toEqual([
      2,
      day('2026-11-09'),
    ]);
  });
  test('the first level is always counted from the due date', () =>
    expect(decided('2026-11-16', item('B', '2026-11-10'), { countFrom: 'previous-reminder' })).toEqual([
      0,
      day('2026-11-20'),
    ]));
  test('a reminder that named no day to pay by: from the reminder', () =>
    expect(
      decided(
        '2026-11-16',
        row,
        { countFrom: 'previous-pay-by' },
        { dossier: sent(['C1', 'A', 1, '2026-11-15']) },
      ),
    ).toEqual([0, day('2026-11-22')]));
});

test('previous pay-by: a call after it names none, and counts itself', () => {
  const called = told('2026-11-20', 'call', { level: 2 }, { item: 'key-A' });
  const written = { ...reminderSent('C1', 'A', 1, '2026-11-01'), customer: 'C1' };
  const dossier = foldDossier(emptyDossier, [
    { ...written, detail: { ...written.detail, payBy: day('2026-11-09') } },
    { ...called, customer: 'C1' } as DossierEvent,
  ]);
  expect(decided(AS_OF, item('A', '2026-10-01'), { countFrom: 'previous-pay-by' }, { dossier })).toEqual([
    0,
    day('2026-11-27'),
  ]);
});

describe('skip levels', () => {
  const late = item('A', '2026-10-01');
  test('never: one level per run, however late', () => expect(decided(AS_OF, late, {})[0]).toBe(1));
  test('allowed: the highest that the age has reached', () => {
    expect(decided(AS_OF, late, { skipLevels: true })[0]).toBe(3);
    expect(decided(AS_OF, item('A', '2026-10-31'), { skipLevels: true })[0]).toBe(2);
  });
  test('the interval still holds', () =>
    expect(
      decided(AS_OF, late, { skipLevels: true }, { dossier: sent(['C1', 'A', 1, '2026-11-18']) }),
    ).toEqual([0, day('2026-11-25')]));
});

describe('the day of the next level where levels may be skipped', () => {
  // Due on 1 November, level 1 sent on the 19th.
  const next = (...levels: readonly (readonly [days: number, interval: number])[]) =>
    decideLevel({
      dueDay: day('2026-11-01'),
      asOf: day(AS_OF),
      open: 100,
      sentLevel: 1,
      lastReminder: day('2026-11-19'),
      procedure: { levels: levels.map(([days, interval]) => ({ days, interval })) },
      hold: null,
      skipLevels: true,
    });
  test('is that of the level which its age has reached by then', () => {
    // Level 2 could go on 3 December, but from 1 December on its age is of level 3: without interval, at once.
    expect(next([5, 7], [10, 14], [30, 0])).toMatchObject({
      nextDay: day('2026-12-01'),
      reason: { level: 3, interval: 0 },
    });
    // And with an interval of 30 days, not before 19 December.
    expect(next([5, 7], [10, 14], [30, 30])).toMatchObject({
      nextDay: day('2026-12-19'),
      reason: { level: 3, interval: 30 },
    });
    expect(next([5, 7], [10, 14], [40, 0])).toMatchObject({
      nextDay: day('2026-12-03'),
      reason: { level: 2 },
    });
  });
});

describe('days between two mails to a customer', () => {
  const rows = [item('A', '2026-11-01')];
  const dossier = sent(['C1', 'GONE', 1, '2026-11-18']);
  test('7: what is due meanwhile waits', () =>
    expect(runOn(AS_OF, rows, { dossier }).decisions[0]).toMatchObject({
      level: 0,
      nextDay: day('2026-11-25'),
      reason: { code: 'customer-interval' },
    }));
  test('0: items alone decide', () =>
    expect(runOn(AS_OF, rows, { dossier, settings: { customerInterval: 0 } }).mails).toHaveLength(1));
  test('0: reminded today is still reminded today', () =>
    expect(
      runOn(AS_OF, rows, { dossier: sent(['C1', 'A', 1, AS_OF]), settings: { customerInterval: 0 } })
        .decisions[0],
    ).toMatchObject({ nextDay: day('2026-11-28'), reason: { code: 'reminded-today' } }));
});

describe('several items of a customer', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-10-20'), item('C', '2026-11-09')];
  const dossier = sent(['C1', 'B', 1, '2026-11-10']);
  const mails = (settings: Partial<DunningSettings>, more: Parameters<typeof runOn>[2] = {}) =>
    inShort(runOn(AS_OF, rows, { dossier, settings, ...more }), rows);
  test('one mail, tone of the highest level, each item shows its own level', () =>
    expect(mails({})).toEqual(['C1 EUR 2: B:2 C:1 A:1']));
  test('one mail per level', () =>
    expect(mails({ mailPer: 'level' })).toEqual(['C1 EUR 2: B:2', 'C1 EUR 1: C:1 A:1']));
  test('one mail per invoice', () =>
    expect(mails({ mailPer: 'item' })).toEqual(['C1 EUR 2: B:2', 'C1 EUR 1: C:1', 'C1 EUR 1: A:1']));
  test('a Dutch consumer gets one letter all the same: the costs are those of the sum', () =>
    expect(
      mails({ mailPer: 'item' }, { customers: [customerOf('C1', { kind: 'consumer', country: 'NL' })] }),
    ).toEqual(['C1 EUR 2: B:2 C:1 A:1']));
});

describe('credits', () => {
  const rows = [
    item('A', '2026-11-01'),
    item('K1', '2026-11-20', -2000),
    item('K2', AS_OF, -1000),
    item('K3', null, -500),
  ];
  test.each([
    ['all', 6500, [1, 2, 3]],
    ['overdue', 7500, [1, 3]],
    ['ignore', 10000, []],
  ] as const)('%s: net', (credits, net, shown) => {
    const [mail] = runOn(AS_OF, rows, { settings: { credits } }).mails;
    expect(mail?.net).toBe(net);
    expect([...(mail?.credits ?? [])].sort()).toEqual(shown);
  });
  test('net 0 or less: no reminder', () =>
    expect(
      runOn(AS_OF, [item('A', '2026-11-01'), item('K', '2026-12-31', -10000)]).decisions[0]?.reason,
    ).toMatchObject({ code: 'credit-balance', amount: 0 }));
});

describe('minimum', () => {
  const procedures = [{ ...standardProcedure, minimum: 10000 }];
  const rows = [item('A', '2026-11-01', 6000), item('B', '2026-11-01', 10000, { currency: 'USD' })];
  test('per customer and currency, reached counts', () => {
    expect(inShort(runOn(AS_OF, rows, { procedures }), rows)).toEqual(['C1 USD 1: B:1']);
    const more = [...rows, item('C', '2026-11-01', 4000)];
    expect(inShort(runOn(AS_OF, more, { procedures }), more)).toEqual(['C1 EUR 1: A:1 C:1', 'C1 USD 1: B:1']);
  });
  test('per item', () => {
    const more = [item('A', '2026-11-01', 6000), item('B', '2026-11-01', 10000)];
    const proposal = runOn(AS_OF, more, { procedures, settings: { minimumPer: 'item' } });
    expect(inShort(proposal, more)).toEqual(['C1 EUR 1: B:1']);
    expect(proposal.decisions[0]?.reason).toMatchObject({
      code: 'below-minimum',
      amount: 6000,
      minimum: 10000,
    });
  });
  test('of a level: only its items wait, the others are reminded', () => {
    const levels = withLevels(plainLevel(10, 7), { ...plainLevel(20, 7), minimum: 20000 });
    const more = [item('A', '2026-11-10', 5000), item('B', '2026-10-20', 14999)];
    const dossier = sent(['C1', 'B', 1, '2026-11-10']);
    const proposal = runOn(AS_OF, more, { procedures: levels, dossier });
    expect(inShort(proposal, more)).toEqual(['C1 EUR 1: A:1']);
    expect(proposal.decisions[1]?.reason).toMatchObject({
      code: 'below-minimum',
      amount: 19999,
      minimum: 20000,
      level: 2,
    });
    const enough = [item('A', '2026-11-10', 5000), item('B', '2026-10-20', 15000)];
    expect(inShort(runOn(AS_OF, enough, { procedures: levels, dossier }), enough)).toEqual([
      'C1 EUR 2: B:2 A:1',
    ]);
  });
  test('what is in dispute does not count', () => {
    const dossier = foldDossier(emptyDossier, [
      told('2026-11-20', 'dispute', { reason: 'price', amount: 1 }, { item: 'key-A' }),
    ]);
    expect(
      runOn(AS_OF, [item('A', '2026-11-01')], { procedures, dossier }).decisions[0]?.reason,
    ).toMatchObject({
      code: 'below-minimum',
      amount: 9999,
    });
  });
});

test('correction days: taken off the age', () => {
  const row = item('A', '2026-11-11');
  expect(decided(AS_OF, row, { correctionDays: 2 })).toEqual([0, day('2026-11-23')]);
  expect(decided('2026-11-23', row, { correctionDays: 2 })[0]).toBe(1);
});

describe('quiet periods', () => {
  const christmas = { from: day('2026-12-21'), to: day('2027-01-03'), customer: null, reason: 'kerst' };
  const row = item('A', '2026-12-01');
  test('no mail from the first day through the last; days still count', () => {
    const run = (asOf: string) => runOn(asOf, [row], { settings: { quietPeriods: [christmas] } });
    expect(run('2026-12-20').mails).toHaveLength(1);
    expect(run('2026-12-21').decisions[0]).toMatchObject({
      level: 0,
      nextDay: day('2027-01-04'),
      reason: { code: 'quiet-period', hold: 'kerst', until: day('2027-01-03'), level: 1, daysOverdue: 20 },
    });
    expect(run('2027-01-03').mails).toEqual([]);
    expect(run('2027-01-04').mails).toHaveLength(1);
  });
  test('of one customer leaves the others alone; one upon another counts as one', () => {
    const own = { from: day('2027-01-04'), to: day('2027-01-10'), customer: 'C1', reason: 'inventaris' };
    const rows = [row, { ...row, customer: 'C2', document: 'B' }];
    const quietPeriods = [own, christmas];
    expect(inShort(runOn('2027-01-04', rows, { settings: { quietPeriods } }), rows)).toEqual([
      'C2 EUR 1: B:1',
    ]);
    expect(runOn('2026-12-28', rows, { settings: { quietPeriods } }).decisions).toMatchObject([
      { nextDay: day('2027-01-11') },
      { nextDay: day('2027-01-04') },
    ]);
  });
  test('a day to pay by that lies in it moves to the next banking day', () => {
    const procedures = withLevels({ ...plainLevel(10, 7), payWithin: 8 });
    const payBy = (asOf: string, quietPeriods: DunningSettings['quietPeriods']) =>
      runOn(asOf, [row], { procedures, settings: { quietPeriods } }).mails[0]?.payBy;
    expect(payBy('2026-12-14', [])).toBe(day('2026-12-22'));
    expect(payBy('2026-12-14', [christmas])).toBe(day('2027-01-04'));
    // The eighth day is Saturday 26 December, closed as a holiday too: Monday.
    expect(payBy('2026-12-18', [])).toBe(day('2026-12-28'));
  });
});
