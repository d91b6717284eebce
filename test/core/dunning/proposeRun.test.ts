import {
  type DossierEvent,
  emptyDossier,
  foldDossier,
  standardProcedure,
  withoutMails,
} from '../../../src/core/index';
import { told } from '../dossier/told';
import { item, sent } from './oneCustomer';
import { customerOf, day, eventsOf, inShort, reminderSent, runOn } from './openItemsOf';

const AS_OF = '2026-11-21';

test('one item never dunned and one at level 1: one mail, levels 1 and 2', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-10-20')];
  const proposal = runOn(AS_OF, rows, { dossier: sent(['C1', 'B', 1, '2026-11-10']) });
  expect(inShort(proposal, rows)).toEqual(['C1 EUR 2: B:2 A:1']);
});

test('removing one invoice from a run leaves the others due', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-11-09')];
  expect(inShort(runOn(AS_OF, rows), rows)).toEqual(['C1 EUR 1: B:1 A:1']);
  expect(inShort(runOn(AS_OF, rows.slice(0, 1)), rows)).toEqual(['C1 EUR 1: A:1']);
});

test('a second run on the same day proposes nothing', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-11-20')];
  const first = runOn(AS_OF, rows);
  const dossier = foldDossier(emptyDossier, eventsOf(first, rows, AS_OF));
  const second = runOn(AS_OF, rows, { dossier });
  expect(second.mails).toEqual([]);
  expect(second.decisions.map(({ reason }) => reason.code)).toEqual(['reminded-today', 'before-first-level']);
});

test('an item left out of the first run waits for the customer interval on the same day', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-11-10')];
  const second = runOn(AS_OF, rows, { dossier: sent(['C1', 'A', 1, AS_OF]) });
  expect(second.mails).toEqual([]);
  expect(second.decisions[1]).toEqual({
    level: 0,
    action: 'none',
    nextDay: day('2026-11-28'),
    reason: {
      code: 'customer-interval',
      dueDay: day('2026-11-10'),
      daysOverdue: 11,
      level: 1,
      lastReminder: day(AS_OF),
      interval: 7,
      nextDay: day('2026-11-28'),
    },
  });
});

test('a reminder of an item since paid holds the customer for seven days', () => {
  const rows = [item('A', '2026-10-01')];
  const dossier = sent(['C1', 'GONE', 1, '2026-11-15']);
  expect(runOn('2026-11-21', rows, { dossier }).decisions[0]?.reason.code).toBe('customer-interval');
  expect(inShort(runOn('2026-11-22', rows, { dossier }), rows)).toEqual(['C1 EUR 1: A:1']);
});

describe('minimum', () => {
  const procedures = [{ ...standardProcedure, minimum: 10000 }];
  test('a sum equal to the minimum is reminded', () =>
    expect(
      runOn(AS_OF, [item('A', '2026-11-01', 6000), item('B', '2026-11-01', 4000)], { procedures }).mails,
    ).toHaveLength(1));
  test('a cent below is not', () =>
    expect(runOn(AS_OF, [item('A', '2026-11-01', 9999)], { procedures })).toMatchObject({
      mails: [],
      decisions: [
        { level: 0, reason: { code: 'below-minimum', amount: 9999, minimum: 10000, currency: 'EUR' } },
      ],
    }));
});

describe('credits', () => {
  test('100 and its credit note 100 standing alone: customer net 0, no reminder', () =>
    expect(runOn(AS_OF, [item('A', '2026-11-01'), item('K', null, -10000)])).toMatchObject({
      mails: [],
      decisions: [
        { level: 0, reason: { code: 'credit-balance', amount: 0 } },
        { reason: { code: 'credit' } },
      ],
    }));
  test('are taken off and shown, the oldest first, whatever their date', () => {
    const rows = [
      item('A', '2026-11-01'),
      item('K2', null, -2000, { invoiced: '2026-11-20' }),
      item('K1', '2027-01-01', -3000, { invoiced: '2026-10-01' }),
    ];
    expect(runOn(AS_OF, rows).mails[0]).toMatchObject({ gross: 10000, net: 5000, credits: [2, 1] });
  });
  test('of another currency or customer are left alone', () => {
    const rows = [
      item('A', '2026-11-01'),
      item('K', null, -10000, { currency: 'USD' }),
      item('L', null, -10000, { customer: 'C2' }),
    ];
    expect(runOn(AS_OF, rows).mails).toMatchObject([{ currency: 'EUR', net: 10000, credits: [] }]);
  });
});

describe('consumers', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-10-20')];
  const dossier = sent(['C1', 'B', 1, '2026-11-10']);
  const consumer = (country: string | null) => [customerOf('C1', { kind: 'consumer', country })];
  test('Belgian consumer with one item at first reminder and one at level 2: two mails', () => {
    const proposal = runOn(AS_OF, rows, { dossier, customers: consumer('BE') });
    expect(inShort(proposal, rows)).toEqual(['C1 EUR 2: B:2', 'C1 EUR 1: A:1']);
    expect(proposal.mails.map(({ id }) => id)).toEqual(['C1|EUR', 'C1|EUR|2']);
  });
  test('of an unknown country follow the country of the administration', () =>
    expect(runOn(AS_OF, rows, { dossier, customers: consumer(null) }).mails).toHaveLength(2));
  test('Dutch consumer: all in one mail', () =>
    expect(runOn(AS_OF, rows, { dossier, customers: consumer('NL') }).mails).toHaveLength(1));
  test('a credit goes whole to the mail that it fits in', () => {
    const withCredit = [...rows, item('K', null, -4000)];
    const proposal = runOn(AS_OF, withCredit, { dossier, customers: consumer('BE') });
    expect(proposal.mails.map(({ net }) => net)).toEqual([6000, 10000]);
  });
  test('a credit that fits in neither mail holds both', () => {
    const withCredit = [...rows, item('K', null, -15000)];
    const proposal = runOn(AS_OF, withCredit, { dossier, customers: consumer('BE') });
    expect(proposal.mails).toEqual([]);
    expect(proposal.decisions[0]?.reason).toMatchObject({ code: 'credit-balance', amount: 5000 });
  });
});

test('currencies get mails of their own, by code', () => {
  const rows = [item('A', '2026-11-01', 100, { currency: 'USD' }), item('B', '2026-11-01', 100)];
  expect(inShort(runOn(AS_OF, rows), rows)).toEqual(['C1 EUR 1: B:1', 'C1 USD 1: A:1']);
});

test.each(['payment', 'credit-note'] as const)('a %s with a positive amount is no debt', (kind) => {
  const rows = [item('A', '2026-11-01'), item('B', '2026-11-01', 5000, { kind })];
  const proposal = runOn(AS_OF, rows);
  expect(inShort(proposal, rows)).toEqual(['C1 EUR 1: A:1']);
  expect(proposal.decisions[1]?.reason).toEqual({ code: 'reversed-credit' });
});

describe('holds', () => {
  const rows = [item('A', '2026-11-01'), item('B', '2026-11-01', 10000, { hold: 'betwist' })];
  test('of an item hold that item', () => {
    const proposal = runOn(AS_OF, rows);
    expect(inShort(proposal, rows)).toEqual(['C1 EUR 1: A:1']);
    expect(proposal.decisions[1]?.reason).toEqual({ code: 'on-hold', hold: 'betwist' });
  });
  test('of a customer hold all its items', () => {
    const proposal = runOn(AS_OF, rows, { customers: [customerOf('C1', { hold: 'vraagt uitstel' })] });
    expect(proposal.mails).toEqual([]);
    expect(proposal.decisions.map(({ reason }) => reason.hold)).toEqual(['vraagt uitstel', 'vraagt uitstel']);
  });
});

describe('addresses', () => {
  const rows = [item('A', '2026-11-01')];
  const blockedWith = (...emails: string[]) =>
    runOn(AS_OF, rows, { customers: [customerOf('C1', { emails })] }).mails[0]?.blocked;
  test('none', () => expect(blockedWith()).toBe('no-address'));
  test('good', () => expect(blockedWith('a@b.be', 'c.d+e@sub.example.com')).toBeNull());
  test.each([
    'a@b',
    'a b@c.be',
    'a@b.be\r\nBcc: x@y.be',
    'Ann <a@b.be>',
    'a@b.be;c@d.be',
    '@b.be',
    'a..b@c.be',
  ])('bad: %j', (email) => expect(blockedWith('a@b.be', email)).toBe('bad-address'));
});

describe('what the export knows', () => {
  test('its level and date start the history', () => {
    const rows = [item('A', '2026-10-01', 10000, { level: 1, lastReminder: '2026-11-01' })];
    expect(inShort(runOn(AS_OF, rows), rows)).toEqual(['C1 EUR 2: A:2']);
  });
  test('its date starts the interval of the customer', () => {
    const rows = [
      item('A', '2026-10-01', 10000, { level: 1, lastReminder: '2026-11-18' }),
      item('B', '2026-11-01'),
    ];
    expect(runOn(AS_OF, rows).decisions.map(({ reason }) => reason.code)).toEqual([
      'interval',
      'customer-interval',
    ]);
  });
  test('our own later event overrules it', () => {
    const rows = [item('A', '2026-10-01', 10000, { level: 1, lastReminder: '2026-10-12' })];
    expect(inShort(runOn(AS_OF, rows, { dossier: sent(['C1', 'A', 2, '2026-10-25']) }), rows)).toEqual([
      'C1 EUR 3: A:3',
    ]);
  });
  test('where it knows nothing, a reminder that was taken back lowers the level by one', () => {
    const rows = [item('A', '2026-10-01')];
    const one = reminderSent('C1', 'A', 2, '2026-11-12');
    const back = told('2026-11-12', 'reminder-cancelled', { reminder: one.id }, { item: one.item });
    const dossier = foldDossier(emptyDossier, [
      { ...one, at: '2026-11-12T07:00:00.000Z' },
      { ...back, customer: 'C1' } as DossierEvent,
    ]);
    expect(inShort(runOn(AS_OF, rows, { dossier }), rows)).toEqual(['C1 EUR 2: A:2']);
  });
  test('a reminder that the books sent after ours counts', () => {
    const rows = [item('A', '2026-10-01', 10000, { level: 2, lastReminder: '2026-11-01' })];
    expect(inShort(runOn(AS_OF, rows, { dossier: sent(['C1', 'A', 1, '2026-10-12']) }), rows)).toEqual([
      'C1 EUR 3: A:3',
    ]);
  });
});

test('a customer or procedure that is not known is said, and the others are proposed', () => {
  const rows = [
    item('A', '2026-11-01'),
    item('B', '2026-11-01', 100, { customer: 'C2' }),
    item('C', '2026-11-01', 100, { customer: 'C3' }),
  ];
  const customers = [customerOf('C1', { procedure: 'extendd' }), customerOf('C3', { procedure: 'Standard' })];
  const proposal = runOn(AS_OF, rows, { customers });
  expect(inShort(proposal, rows)).toEqual(['C3 EUR 1: C:1']);
  expect(proposal.decisions.slice(0, 2).map(({ reason }) => reason)).toEqual([
    { code: 'unknown-procedure', procedure: 'extendd' },
    { code: 'unknown-customer' },
  ]);
});

test('every item has a decision, mails stand in the order of the sheet, items the oldest first', () => {
  const rows = [
    item('Z', '2026-11-05', 100, { customer: 'C9' }),
    item('A', '2026-11-09'),
    item('B', '2026-11-01'),
    item('Y', null, 100, { customer: 'C9' }),
  ];
  const proposal = runOn(AS_OF, rows);
  expect(inShort(proposal, rows)).toEqual(['C9 EUR 1: Z:1', 'C1 EUR 1: B:1 A:1']);
  expect(proposal.decisions.map(({ level }) => level)).toEqual([1, 1, 1, 0]);
  expect(runOn(AS_OF, rows)).toEqual({ ...proposal, decisionAt: expect.any(Function) });
});

test('one decision asked for is the one among all, held back by its customer or not', () => {
  const rows = [item('A', '2026-11-10'), item('B', '2026-11-20'), item('C', '2026-11-10', -100)];
  const dossier = sent(['C1', 'A', 1, AS_OF]);
  const all = runOn(AS_OF, rows, { dossier }).decisions;
  const anew = runOn(AS_OF, rows, { dossier });
  expect(rows.map((_, index) => anew.decisionAt(index))).toEqual(all);
});

test('without its mails a proposal keeps its decisions and its work', () => {
  const proposal = runOn(AS_OF, [item('A', '2026-11-10')]);
  expect(withoutMails(proposal)).toMatchObject({
    asOf: day(AS_OF),
    mails: [],
    decisions: proposal.decisions,
  });
  expect(withoutMails(proposal).decisionAt(0)).toEqual(proposal.decisions[0]);
  expect(proposal.mails).toHaveLength(1);
});
