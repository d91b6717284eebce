import { firstUnpaid } from '../../../src/core/dunning/blocks/plan';
import { type Decision, type DossierEvent, emptyDossier, foldDossier } from '../../../src/core/index';
import { told } from '../dossier/told';
import { customerOf, day, type ItemRow, type RunOptions, runOn } from './openItemsOf';

const invoice: ItemRow = { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 100000 };

const item = <K extends DossierEvent['kind']>(
  on: string,
  kind: K,
  detail: Parameters<typeof told<K>>[2] = {},
): DossierEvent => told(on, kind, detail, { item: 'key-F1' });
const customer = <K extends DossierEvent['kind']>(
  on: string,
  kind: K,
  detail: Parameters<typeof told<K>>[2] = {},
): DossierEvent => told(on, kind, detail, { item: '' });

/** The run on a day, after what has happened. */
const run = (
  asOf: string,
  events: readonly DossierEvent[],
  options: RunOptions = {},
  row: Partial<ItemRow> = {},
) => runOn(asOf, [{ ...invoice, ...row }], { ...options, dossier: foldDossier(emptyDossier, events) });

const decision = (...asked: Parameters<typeof run>): Decision | undefined => run(...asked).decisions[0];
const code = (...asked: Parameters<typeof run>) => decision(...asked)?.reason.code;
const tasks = (...asked: Parameters<typeof run>) => run(...asked).tasks.map(({ kind }) => kind);

describe('a hold', () => {
  const sent = item('2026-11-11', 'reminder-sent', { level: 1 });
  const held = item('2026-11-12', 'hold', { note: 'belt terug', until: day('2026-11-25') });
  test('with a last day says until when, that day included', () => {
    expect(decision('2026-11-25', [sent, held])).toEqual({
      level: 0,
      action: 'none',
      nextDay: day('2026-12-03'),
      reason: {
        code: 'on-hold',
        hold: 'belt terug',
        since: day('2026-11-12'),
        until: day('2026-11-25'),
        level: 2,
        nextDay: day('2026-12-03'),
      },
    });
  });
  test('after it: the rule’s day and seven days from its end, whichever is later, and the level is kept', () => {
    expect(decision('2026-11-26', [sent, held])).toMatchObject({
      level: 0,
      nextDay: day('2026-12-03'),
      reason: { code: 'interval', level: 2 },
    });
    expect(decision('2026-12-03', [sent, held])).toMatchObject({ level: 2 });
  });
  test('released by a person: seven days from the release', () => {
    const released = item('2026-11-20', 'release', { from: 'hold' });
    expect(decision('2026-11-26', [sent, held, released])?.nextDay).toBe(day('2026-11-27'));
    expect(decision('2026-11-27', [sent, held, released])?.level).toBe(2);
  });
  test('released long before its day: the rule’s day', () => {
    const released = item('2026-11-13', 'release', { from: 'hold' });
    expect(decision('2026-11-20', [sent, held, released])?.nextDay).toBe(day('2026-11-21'));
  });
  test('of the whole customer holds the customer, and each item waits from its release', () => {
    const all = customer('2026-11-12', 'hold', { note: 'overleg' });
    expect(decision('2026-11-20', [sent, all])?.reason).toEqual({
      code: 'on-hold',
      hold: 'overleg',
      since: day('2026-11-12'),
    });
    const released = customer('2026-11-20', 'release', { from: 'hold' });
    expect(decision('2026-11-26', [sent, all, released])?.nextDay).toBe(day('2026-11-27'));
  });
});

describe('insolvency and death', () => {
  const bankrupt = customer('2026-11-20', 'insolvency', {
    kind: 'be-faillissement',
    date: day('2026-11-18'),
    officer: 'Mr. De Wit',
  });
  test('nothing goes to the debtor, and a person files the claim', () => {
    const proposal = run('2026-11-23', [bankrupt]);
    expect(proposal.mails).toEqual([]);
    expect(proposal.decisions[0]).toEqual({
      level: 0,
      action: 'task',
      nextDay: null,
      reason: {
        code: 'insolvency',
        kind: 'be-faillissement',
        since: day('2026-11-18'),
        contact: 'Mr. De Wit',
      },
    });
    expect(proposal.tasks).toEqual([
      { kind: 'file-claim', customerId: 'Zee', items: [0], day: day('2026-11-23') },
    ]);
  });
  test('once the claim is filed nothing is left to do', () => {
    const filed = customer('2026-11-24', 'task-done', { task: 'file-claim' });
    expect(tasks('2026-11-25', [bankrupt, filed])).toEqual([]);
    expect(code('2026-11-25', [bankrupt, filed])).toBe('insolvency');
  });
  test('later invoices only make a task', () => {
    expect(run('2027-03-01', [bankrupt], {}, { due: '2027-01-31' }).mails).toEqual([]);
    expect(tasks('2027-03-01', [bankrupt], {}, { due: '2027-01-31' })).toEqual(['file-claim']);
  });
  test('the estate of a customer who died is the contact', () => {
    const died = customer('2026-11-20', 'deceased', { date: day('2026-11-18'), contact: 'notaris Mols' });
    expect(decision('2026-11-23', [died])).toMatchObject({
      action: 'task',
      reason: { code: 'deceased', contact: 'notaris Mols' },
    });
    expect(tasks('2026-11-23', [died])).toEqual(['file-claim']);
  });
});

describe('disputes', () => {
  const dispute = (amount: number | null) => item('2026-11-20', 'dispute', { reason: 'price', amount });
  test('partly disputed: 1,000 with 200 in dispute reminds 800 and says so', () => {
    const proposal = run('2026-11-23', [dispute(20000)]);
    expect(proposal.mails).toMatchObject([
      { gross: 80000, net: 80000, items: [{ index: 0, level: 1, asked: 80000 }] },
    ]);
    expect(proposal.decisions[0]).toMatchObject({
      level: 1,
      action: 'mail',
      reason: {
        code: 'partly-disputed',
        level: 1,
        amount: 80000,
        disputed: 20000,
        disputeReason: 'price',
        currency: 'EUR',
        dueDay: day('2026-11-01'),
      },
    });
  });
  test.each([null, 100000, 150000])('all of it disputed (%p): none', (amount) => {
    expect(decision('2026-11-23', [dispute(amount)])).toEqual({
      level: 0,
      action: 'none',
      nextDay: null,
      reason: {
        code: 'disputed',
        since: day('2026-11-20'),
        disputed: 100000,
        disputeReason: 'price',
        currency: 'EUR',
      },
    });
  });
  test('its end: the interval runs from then, the level is kept', () => {
    const events = [
      item('2026-11-12', 'reminder-sent', { level: 1 }),
      dispute(null),
      item('2026-11-24', 'dispute-resolved'),
    ];
    expect(decision('2026-11-30', events)).toMatchObject({ level: 0, nextDay: day('2026-12-01') });
    expect(decision('2026-12-01', events)).toMatchObject({ level: 2 });
  });
  test('not received: the invoice sent again, then a wait of seven days, at the same level', () => {
    const events = [
      item('2026-11-12', 'reminder-sent', { level: 1 }),
      item('2026-11-20', 'dispute', { reason: 'not-received' }),
      item('2026-11-24', 'mail-out', { invoiceCopy: true }),
    ];
    expect(decision('2026-11-30', events)?.reason).toEqual({
      code: 'resent',
      since: day('2026-11-24'),
      level: 2,
      nextDay: day('2026-12-01'),
    });
    expect(decision('2026-12-01', events)).toMatchObject({ level: 2 });
  });
});

describe('a promise until 2026-11-30', () => {
  const promise = item('2026-11-20', 'promise', { promised: day('2026-11-30') });
  test('none before', () => {
    expect(decision('2026-11-30', [promise])).toMatchObject({
      level: 0,
      nextDay: day('2026-12-02'),
      reason: { code: 'promised', promiseDay: day('2026-11-30'), level: 1 },
    });
    expect(code('2026-12-01', [promise])).toBe('promised');
  });
  test('broken on 2026-12-02 with data of that day', () => {
    const proposal = run('2026-12-02', [promise], { dataDay: '2026-12-02' });
    expect(proposal.decisions[0]).toMatchObject({
      level: 1,
      action: 'mail',
      reason: { code: 'promise-broken', level: 1, promiseDay: day('2026-11-30') },
    });
    expect(proposal.tasks.map(({ kind }) => kind)).toEqual(['promise-broken']);
    expect(proposal.mails).toHaveLength(1);
  });
  test('not with data of 2026-11-27', () => {
    const proposal = run('2026-12-02', [promise], { dataDay: '2026-11-27' });
    expect(proposal.mails).toEqual([]);
    expect(proposal.tasks).toEqual([]);
    expect(proposal.decisions[0]?.reason).toEqual({
      code: 'data-too-old',
      dataDay: day('2026-11-27'),
      promiseDay: day('2026-11-30'),
      currency: 'EUR',
    });
  });
  test('once reminded after it, the promise has had its say', () => {
    const reminded = item('2026-12-02', 'reminder-sent', { level: 1 });
    expect(code('2026-12-15', [promise, reminded])).toBe('due-level');
    expect(tasks('2026-12-15', [promise, reminded])).toEqual([]);
  });
  test('of a part, after a payment: kept, and the interval runs from the payment', () => {
    const part = item('2026-11-20', 'promise', { promised: day('2026-11-30'), amount: 40000 });
    const paid = item('2026-11-30', 'item-partly-paid', { before: 140000, after: 100000 });
    expect(tasks('2026-12-02', [part, paid])).toEqual([]);
    expect(decision('2026-12-02', [part, paid])?.reason).toMatchObject({ code: 'interval' });
  });
  test('broken and not due yet: the task alone', () => {
    const reminded = item('2026-11-29', 'reminder-sent', { level: 1 });
    expect(code('2026-12-02', [reminded, promise])).toBe('interval');
    expect(tasks('2026-12-02', [reminded, promise])).toEqual(['promise-broken']);
  });
});

describe('instalments', () => {
  const plan = item('2026-11-10', 'plan', {
    instalments: [
      { day: day('2026-11-16'), amount: 30000 },
      { day: day('2026-12-16'), amount: 50000 },
      { day: day('2027-01-15'), amount: 20000 },
    ],
  });
  test('none paid: the first is asked; paid 40 of 100: the second', () => {
    const { instalments } = { instalments: [3000, 5000, 2000].map((amount, at) => ({ day: at, amount })) };
    expect(firstUnpaid(instalments, 10000)?.day).toBe(0);
    expect(firstUnpaid(instalments, 7001)?.day).toBe(0);
    expect(firstUnpaid(instalments, 7000)?.day).toBe(1);
    expect(firstUnpaid(instalments, 6000)?.day).toBe(1);
    expect(firstUnpaid(instalments, 2000)?.day).toBe(2);
    expect(firstUnpaid([], 2000)).toBeUndefined();
  });
  test('an item in a plan is not reminded', () =>
    expect(decision('2026-11-20', [plan])).toMatchObject({
      level: 0,
      action: 'none',
      reason: { code: 'instalment-plan', instalmentDay: day('2026-11-16'), instalment: 30000 },
    }));
  test('an instalment five days late: a person decides', () => {
    expect(tasks('2026-11-20', [plan])).toEqual([]);
    expect(decision('2026-11-21', [plan])).toMatchObject({ action: 'task', reason: { code: 'plan-broken' } });
    expect(tasks('2026-11-21', [plan])).toEqual(['plan-broken']);
    expect(run('2026-11-21', [plan]).mails).toEqual([]);
  });
  test('not in books that cannot show its payment', () =>
    expect(tasks('2026-11-21', [plan], { dataDay: '2026-11-20' })).toEqual([]));
  test('paid in time: nothing is late until the next', () => {
    expect(code('2026-12-20', [plan], {}, { open: 70000 })).toBe('instalment-plan');
    expect(code('2026-12-21', [plan], {}, { open: 70000 })).toBe('plan-broken');
  });
  test('cancelled: the item is due again', () =>
    expect(code('2026-11-25', [plan, item('2026-11-22', 'plan-cancelled')])).toBe('due-level'));
});

describe('direct debit', () => {
  // Due on Sunday 1 November: five banking days later is Friday the 6th.
  const debit = item('2026-10-20', 'direct-debit');
  test('blocks until the due date and five banking days, then a person looks', () => {
    expect(decision('2026-11-06', [debit])).toMatchObject({
      level: 0,
      action: 'none',
      reason: { code: 'direct-debit', until: day('2026-11-06') },
    });
    expect(tasks('2026-11-06', [debit])).toEqual([]);
    expect(tasks('2026-11-07', [debit])).toEqual(['direct-debit-missing']);
    expect(run('2026-11-20', [debit]).mails).toEqual([]);
  });
  test('returned lifts it', () =>
    expect(code('2026-11-23', [debit, item('2026-11-05', 'returned')])).toBe('due-level'));
  test('of a whole customer: a returned one lifts it for that item', () => {
    const all = customer('2026-10-20', 'direct-debit');
    expect(code('2026-11-23', [all])).toBe('direct-debit');
    expect(code('2026-11-23', [all, item('2026-11-05', 'returned')])).toBe('due-level');
  });
  test('of a whole customer, agreed anew after one came back: that item is collected again', () => {
    const first = customer('2026-10-20', 'direct-debit');
    const again = customer('2026-11-16', 'direct-debit', { collected: day('2026-11-24') });
    expect(code('2026-11-23', [first, item('2026-11-05', 'returned'), again])).toBe('direct-debit');
  });
  test('of a whole customer on a day: nobody looks for items that are due later', () => {
    const all = customer('2026-10-20', 'direct-debit', { collected: day('2026-10-26') });
    expect(tasks('2026-11-03', [all], {}, { due: '2026-10-20' })).toEqual(['direct-debit-missing']);
    expect(tasks('2026-11-06', [all])).toEqual([]);
    expect(tasks('2026-11-07', [all])).toEqual(['direct-debit-missing']);
  });
});

describe('paid by hand', () => {
  const paid = item('2026-11-20', 'paid-by-hand');
  test('out of dunning for ten days, then the task that it is still open in the books', () => {
    expect(decision('2026-11-29', [paid])).toMatchObject({
      nextDay: day('2026-11-30'),
      reason: { code: 'paid-by-hand', since: day('2026-11-20') },
    });
    expect(tasks('2026-11-29', [paid])).toEqual([]);
    expect(tasks('2026-11-30', [paid])).toEqual(['still-open']);
    expect(code('2026-11-30', [paid])).toBe('due-level');
  });
});

describe('a mail of the customer that waits', () => {
  const wrote = customer('2026-11-20', 'mail-in', { subject: 'F1: al betaald' });
  test('keeps back what is due until it is answered', () => {
    expect(decision('2026-11-23', [wrote])).toMatchObject({
      level: 0,
      reason: { code: 'reply-waiting', subject: 'F1: al betaald', mailDay: day('2026-11-20'), level: 1 },
    });
    const answered = customer('2026-11-21', 'note', { answers: 'mail-in-2026-11-20' });
    expect(code('2026-11-23', [wrote, answered])).toBe('due-level');
  });
  test('says nothing of what is not due', () =>
    expect(code('2026-11-23', [wrote], {}, { due: '2026-12-01' })).toBe('not-due'));
});

describe('what comes first, counts', () => {
  const all: readonly (readonly [string, DossierEvent])[] = [
    ['resent', item('2026-11-20', 'mail-out', { invoiceCopy: true })],
    ['paid-by-hand', item('2026-11-20', 'paid-by-hand')],
    ['direct-debit', item('2026-11-20', 'direct-debit')],
    ['instalment-plan', item('2026-11-20', 'plan', { instalments: [] })],
    ['promised', item('2026-11-20', 'promise', { promised: day('2026-11-30') })],
    ['disputed', item('2026-11-20', 'dispute', { reason: 'price' })],
    ['on-hold', item('2026-11-20', 'hold')],
    ['handed-over', item('2026-11-20', 'handover', { to: 'Incasso Maas' })],
    ['written-off', item('2026-11-20', 'write-off')],
    ['deceased', customer('2026-11-20', 'deceased', { date: day('2026-11-18') })],
    ['insolvency', customer('2026-11-20', 'insolvency', { kind: 'nl-wsnp', date: day('2026-11-18') })],
    ['erased', customer('2026-11-20', 'erased')],
  ];
  test.each(all.map(([name], at) => [name, at] as const))('%s before what stands above it', (name, at) =>
    expect(
      code(
        '2026-11-23',
        all.slice(0, at + 1).map(([, event]) => event),
      ),
    ).toBe(name),
  );
  test('a hold in the customer table before the item’s own', () =>
    expect(
      decision('2026-11-23', [item('2026-11-20', 'hold', { note: 'item' })], {
        customers: [customerOf('Zee', { hold: 'klant' })],
      })?.reason,
    ).toEqual({ code: 'on-hold', hold: 'klant' }));
  test('what is paid is paid', () =>
    expect(
      code(
        '2026-11-23',
        all.map(([, event]) => event),
        {},
        { open: 0 },
      ),
    ).toBe('paid'));
});
