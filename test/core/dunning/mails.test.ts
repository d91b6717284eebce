import { emptyDossier, foldDossier, plainLevel, standardProcedure } from '../../../src/core/index';
import { told } from '../dossier/told';
import { item, withLevels } from './oneCustomer';
import { customerOf, day, type ItemRow, inShort, reminderSent, runOn } from './openItemsOf';

const AS_OF = '2026-11-23';

describe('what a mail charges', () => {
  const charging = withLevels({ ...plainLevel(10, 7), interest: true, costs: true, fee: 1000 });
  test('shipped procedures charge nothing', () =>
    expect(runOn(AS_OF, [item('A', '2026-11-01')]).mails[0]).toMatchObject({
      charges: [],
      refused: [],
      net: 10000,
      total: 10000,
    }));
  test('a business: fixed sum, interest from the day after the due date, and the fee', () => {
    // 500.00 for 22 days at 10.5 %: 3.164.
    const [mail] = runOn(AS_OF, [item('A', '2026-11-01', 50000)], { procedures: charging }).mails;
    expect(mail?.regime).toBe('BE-B2B');
    expect(mail?.charges.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['interest', 316],
      ['fixed', 4000],
      ['fee', 1000],
    ]);
    expect(mail?.total).toBe(55316);
  });
  test('on what is left of an item after credits, and after what is in dispute', () => {
    const dossier = foldDossier(emptyDossier, [
      told('2026-11-20', 'dispute', { reason: 'price', amount: 20000 }, { item: 'key-A' }),
    ]);
    const rows = [item('A', '2026-11-01', 50000), item('K', null, -10000)];
    const [mail] = runOn(AS_OF, rows, { procedures: charging, dossier }).mails;
    expect(mail?.net).toBe(20000);
    expect(mail?.charges.find(({ kind }) => kind === 'interest')?.basis).toBe(20000);
  });
  test('a Belgian consumer at the first reminder: nothing, and it is said which rule refuses it', () => {
    const [mail] = runOn(AS_OF, [item('A', '2026-11-01')], {
      procedures: charging,
      customers: [customerOf('C1', { kind: 'consumer' })],
    }).mails;
    expect(mail?.charges).toEqual([]);
    expect(mail?.total).toBe(10000);
    expect(new Set(mail?.refused.map(({ rule }) => rule))).toContain('be-first-reminder');
  });
  test('each item what its own level charges', () => {
    const procedures = withLevels(plainLevel(10, 7), { ...plainLevel(20, 7), costs: true });
    const dossier = foldDossier(emptyDossier, [reminderSent('C1', 'B', 1, '2026-11-10')]);
    const rows = [item('A', '2026-11-10'), item('B', '2026-10-20')];
    const [mail] = runOn(AS_OF, rows, { procedures, dossier }).mails;
    expect(mail?.charges).toMatchObject([{ kind: 'fixed', item: 1, amount: 4000 }]);
  });
});

describe('the last day to pay', () => {
  const giving = withLevels({ ...plainLevel(10, 7), payWithin: 8 });
  const payBy = (options: Parameters<typeof runOn>[2]) =>
    runOn(AS_OF, [item('A', '2026-11-01')], options).mails[0]?.payBy;
  test('none where the level gives none', () => expect(payBy({})).toBeNull());
  test('as many days as the level gives', () =>
    expect(payBy({ procedures: giving })).toBe(day('2026-12-01')));
  test('a Belgian consumer: never less than the fourteen days of the first reminder', () =>
    // By e-mail on the 23rd: day 1 is the 24th, the fourteenth is 7 December.
    expect(payBy({ procedures: giving, customers: [customerOf('C1', { kind: 'consumer' })] })).toBe(
      day('2026-12-07'),
    ));
  test('the letter of fourteen days to a Dutch consumer: fifteen days from delivery', () =>
    expect(
      payBy({
        procedures: withLevels(plainLevel(10, 7, 'fourteen-days')),
        customers: [customerOf('C1', { kind: 'consumer', country: 'NL' })],
      }),
    ).toBe(day('2026-12-08')));
});

describe('a person has to', () => {
  test('tick a mail of which one level is not automatic', () => {
    const procedures = withLevels({ ...plainLevel(10, 7), automatic: false }, plainLevel(20, 7));
    const dossier = foldDossier(emptyDossier, [reminderSent('C1', 'B', 1, '2026-11-10')]);
    const manual = (rows: readonly ItemRow[]) => runOn(AS_OF, rows, { procedures, dossier }).mails[0]?.manual;
    expect(manual([item('A', '2026-11-10'), item('B', '2026-10-20')])).toBe(true);
    expect(manual([item('B', '2026-10-20')])).toBe(false);
  });
  test('agree from an amount on, charges included', () => {
    const approver = (fee: number) =>
      runOn(AS_OF, [item('A', '2026-11-01')], {
        procedures: withLevels({ ...plainLevel(10, 7), fee, approver: 'An', approveFrom: 10500 }),
      }).mails[0]?.approver;
    expect([approver(499), approver(500)]).toEqual([null, 'An']);
  });
});

describe('channels other than mail', () => {
  const calls = (channel: 'call' | 'letter' | 'task' | 'hand-over') =>
    withLevels(plainLevel(10, 7), { ...plainLevel(20, 7), channel });
  const rows = [item('A', '2026-11-10'), item('B', '2026-10-20')];
  const dossier = foldDossier(emptyDossier, [reminderSent('C1', 'B', 1, '2026-11-10')]);
  test.each(['call', 'letter', 'task', 'hand-over'] as const)(
    '%s: work for a person, and no mail',
    (channel) => {
      const proposal = runOn(AS_OF, rows, { procedures: calls(channel), dossier });
      expect(inShort(proposal, rows)).toEqual(['C1 EUR 1: A:1']);
      expect(proposal.tasks).toEqual([{ kind: channel, customerId: 'C1', items: [1], day: day(AS_OF) }]);
      expect(proposal.decisions[1]).toMatchObject({
        level: 2,
        action: channel,
        reason: { code: 'channel-due', channel, level: 2, daysOverdue: 34 },
      });
    },
  );
  test('nobody is called at the weekend', () => {
    const saturday = runOn('2026-11-28', rows, { procedures: calls('call'), dossier });
    expect(saturday.tasks).toMatchObject([{ kind: 'call', day: day('2026-11-30') }]);
    expect(runOn('2026-11-28', rows, { procedures: calls('task'), dossier }).tasks).toMatchObject([
      { day: day('2026-11-28') },
    ]);
  });
  test('a call does not wait for the days between two mails; a letter does', () => {
    const mailed = foldDossier(dossier, [reminderSent('C1', 'GONE', 1, '2026-11-20')]);
    expect(runOn(AS_OF, rows, { procedures: calls('call'), dossier: mailed })).toMatchObject({
      mails: [],
      tasks: [{ kind: 'call' }],
    });
    expect(runOn(AS_OF, rows, { procedures: calls('letter'), dossier: mailed }).tasks).toEqual([]);
  });
  test('nobody is called about what his credits cover', () =>
    expect(
      runOn(AS_OF, [item('B', '2026-10-20'), item('K', null, -10000)], {
        procedures: calls('call'),
        dossier,
      }).tasks,
    ).toEqual([]));
});

describe('a notice before the due date', () => {
  const procedures = [
    { ...standardProcedure, notices: [{ days: -7, channel: 'mail', text: 'notice' } as const] },
  ];
  const row = item('A', '2026-12-01');
  const run = (asOf: string, dossier = emptyDossier, rows: readonly ItemRow[] = [row]) =>
    runOn(asOf, rows, { procedures, dossier });
  const noticed = foldDossier(emptyDossier, [
    { ...reminderSent('C1', 'A', 1, '2026-11-25'), id: 'n', kind: 'notice' },
  ]);
  test('from its day until the day before the due date', () => {
    expect(run('2026-11-23').mails).toEqual([]);
    expect(run('2026-11-24').mails).toMatchObject([
      {
        id: 'C1|EUR|notice',
        kind: 'notice',
        level: 0,
        items: [{ index: 0, level: 0, asked: 10000 }],
        net: 10000,
        charges: [],
        payBy: null,
      },
    ]);
    expect(run('2026-11-30').mails).toHaveLength(1);
    expect(run('2026-12-01').mails).toEqual([]);
    expect(run('2026-12-02').mails).toEqual([]);
  });
  test('once per item', () => {
    expect(run('2026-11-26', noticed).mails).toEqual([]);
    expect(run('2026-11-26', noticed).decisions[0]?.reason.code).toBe('not-due');
  });
  test('it is no level and begins no interval', () => {
    const decision = run('2026-12-11', noticed).decisions[0];
    expect(decision).toMatchObject({ level: 1, reason: { code: 'due-level', sentLevel: 0 } });
  });
  test('of two notices the second goes too, but none is sent late', () => {
    const two = [
      { days: -14, channel: 'mail', text: 'notice' } as const,
      { days: -3, channel: 'mail', text: 'notice' } as const,
    ];
    const at = (asOf: string, dossier = emptyDossier) =>
      runOn(asOf, [row], { procedures: [{ ...standardProcedure, notices: two }], dossier }).mails.length;
    expect([at('2026-11-27', noticed), at('2026-11-28', noticed), at('2026-11-29')]).toEqual([0, 1, 1]);
  });
  test('comes in a mail of its own beside a reminder, and takes no credit that the reminder shows', () => {
    const rows = [row, item('B', '2026-11-01', 8000), item('K', null, -3000)];
    expect(run('2026-11-25', emptyDossier, rows).mails).toMatchObject([
      { kind: 'reminder', net: 5000, credits: [2] },
      { kind: 'notice', net: 10000, credits: [] },
    ]);
  });
  test('says nothing where credits cover what falls due', () =>
    expect(run('2026-11-25', emptyDossier, [row, item('K', null, -10000)]).mails).toEqual([]));
  test('says nothing about an item on hold, nor in a quiet period', () => {
    expect(run('2026-11-25', emptyDossier, [{ ...row, hold: 'betwist' }]).mails).toEqual([]);
    const quietPeriods = [
      { from: day('2026-11-24'), to: day('2026-11-26'), customer: null, reason: 'sluiting' },
    ];
    expect(runOn('2026-11-25', [row], { procedures, settings: { quietPeriods } }).mails).toEqual([]);
  });
});

test('a copy to what is no address stops the mail as an address of its own does', () => {
  const run = (cc: readonly string[]) =>
    runOn(AS_OF, [item('A', '2026-11-01')], { customers: [customerOf('C1', { cc })] });
  expect(run(['an@zee.example']).mails).toMatchObject([{ blocked: null }]);
  expect(run(['an@zee.example', 'an']).mails).toMatchObject([{ blocked: 'bad-address' }]);
});

test('without a usable address the mail is there to look at, and the reason says why it cannot go', () => {
  const proposal = runOn(AS_OF, [item('A', '2026-11-01')], {
    customers: [customerOf('C1', { emails: [] })],
  });
  expect(proposal.mails).toMatchObject([{ blocked: 'no-address' }]);
  expect(proposal.decisions[0]).toMatchObject({
    level: 1,
    action: 'none',
    reason: { code: 'no-address', level: 1 },
  });
});
