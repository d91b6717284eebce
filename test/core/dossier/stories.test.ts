import { emptyDossier, foldDossier, freshState } from '../../../src/core/index';
import { day } from '../dunning/openItemsOf';
import { customerAfter, itemAfter, told } from './told';

const one = told('2026-09-06', 'reminder-sent', { level: 1 });

test('held, released: the interval runs from the release, the level is kept', () => {
  const hold = told('2026-09-10', 'hold', { note: 'klant belt terug' });
  expect(itemAfter(one, hold).hold).toEqual({
    reason: 'klant belt terug',
    since: day('2026-09-10'),
    until: null,
  });
  expect(itemAfter(one, hold, told('2026-10-05', 'release', { from: 'hold' }))).toMatchObject({
    level: 1,
    lastReminder: day('2026-09-06'),
    hold: null,
    restartDay: day('2026-10-05'),
  });
});

test('a hold with an end is over the day after it, also when somebody releases it later', () => {
  const hold = told('2026-09-10', 'hold', { until: day('2026-09-30') });
  expect(itemAfter(hold).hold?.until).toBe(day('2026-09-30'));
  expect(itemAfter(hold, told('2026-10-20', 'release', { from: 'hold' }))).toMatchObject({
    hold: null,
    restartDay: day('2026-10-01'),
  });
  expect(itemAfter(hold, told('2026-09-15', 'release', { from: 'hold' })).restartDay).toBe(day('2026-09-15'));
});

test('a second hold after the first was over; and one that takes its place before', () => {
  const hold = told('2026-09-10', 'hold', { until: day('2026-09-30') });
  expect(itemAfter(hold, told('2026-10-20', 'hold', { note: 'weer' }))).toMatchObject({
    hold: { reason: 'weer', since: day('2026-10-20') },
    restartDay: day('2026-10-01'),
  });
  expect(itemAfter(hold, told('2026-09-20', 'hold', { note: 'langer' }))).toMatchObject({
    hold: { reason: 'langer', until: null },
    restartDay: null,
  });
});

test('a release where nothing was held changes nothing', () =>
  expect(itemAfter(told('2026-09-10', 'release', { from: 'hold' }))).toEqual(freshState));

test('hold and release of the same moment: by id, the same everywhere', () => {
  const hold = told('2026-09-10', 'hold', {}, { id: 'b' });
  const before = told('2026-09-10', 'release', { from: 'hold' }, { id: 'a' });
  const after = told('2026-09-10', 'release', { from: 'hold' }, { id: 'c' });
  expect(itemAfter(before, hold).hold).not.toBeNull();
  expect(itemAfter(hold, before).hold).not.toBeNull();
  expect(itemAfter(after, hold).hold).toBeNull();
  expect(itemAfter(hold, after).hold).toBeNull();
});

test('a hold of the whole customer is the customer’s, not the item’s', () => {
  const story = [one, told('2026-09-10', 'hold', { note: 'overleg' }, { item: '' })];
  expect(itemAfter(...story).hold).toBeNull();
  expect(customerAfter(...story).hold).toMatchObject({ reason: 'overleg' });
  const released = [...story, told('2026-09-20', 'release', { from: 'hold' }, { item: '' })];
  expect(customerAfter(...released)).toMatchObject({ hold: null, restartDay: day('2026-09-20') });
});

test('disputed in part, then rejected: the interval runs from the end', () => {
  const dispute = told('2026-09-10', 'dispute', { reason: 'price', amount: 20000, owner: 'Jan' });
  expect(itemAfter(one, dispute).dispute).toEqual({
    reason: 'price',
    amount: 20000,
    since: day('2026-09-10'),
    owner: 'Jan',
  });
  expect(itemAfter(one, dispute, told('2026-10-02', 'dispute-resolved'))).toMatchObject({
    level: 1,
    dispute: null,
    restartDay: day('2026-10-02'),
  });
});

test.each(['not-received', 'number-missing'] as const)(
  'disputed as %s: the invoice sent again ends it',
  (reason) => {
    const copy = told('2026-09-12', 'mail-out', { invoiceCopy: true });
    expect(itemAfter(one, told('2026-09-10', 'dispute', { reason }), copy)).toMatchObject({
      level: 1,
      dispute: null,
      resent: day('2026-09-12'),
    });
    expect(itemAfter(one, copy, told('2026-09-20', 'dispute', { reason })).dispute).not.toBeNull();
  },
);

test('another dispute stays when the invoice is sent again, and so does any after a mail without it', () => {
  const price = told('2026-09-10', 'dispute', { reason: 'price' });
  const lost = told('2026-09-10', 'dispute', { reason: 'not-received' });
  expect(itemAfter(price, told('2026-09-12', 'mail-out', { invoiceCopy: true })).dispute).not.toBeNull();
  expect(itemAfter(lost, told('2026-09-12', 'mail-out'))).toMatchObject({
    dispute: { reason: 'not-received' },
    resent: null,
  });
});

test('promised, put off, withdrawn', () => {
  const promise = told('2026-11-20', 'promise', { promised: day('2026-11-30'), amount: 50000 });
  const later = told('2026-11-28', 'promise', { promised: day('2026-12-10') });
  expect(itemAfter(promise).promise).toEqual({
    day: day('2026-11-30'),
    amount: 50000,
    made: day('2026-11-20'),
  });
  expect(itemAfter(later, promise).promise).toMatchObject({ day: day('2026-12-10'), amount: null });
  expect(itemAfter(promise, told('2026-11-25', 'promise-withdrawn')).promise).toBeNull();
});

test('a promise stands until somebody reminds after its day, or settles that it was broken', () => {
  const promise = told('2026-11-20', 'promise', { promised: day('2026-11-30') });
  expect(itemAfter(promise, told('2026-11-30', 'reminder-sent', { level: 2 })).promise).not.toBeNull();
  const reminder = told('2026-12-03', 'reminder-sent', { level: 2 });
  expect(itemAfter(promise, reminder).promise).toBeNull();
  expect(
    itemAfter(promise, reminder, told('2026-12-04', 'reminder-cancelled', { reminder: reminder.id })).promise,
  ).not.toBeNull();
  expect(itemAfter(promise, told('2026-12-03', 'task-done', { task: 'promise-broken' })).promise).toBeNull();
  expect(itemAfter(promise, told('2026-12-03', 'task-done', { task: 'call' })).promise).not.toBeNull();
});

test('a plan replaces the item, cancelling it restores the item at its level', () => {
  const instalments = [
    { day: day('2026-10-01'), amount: 5000 },
    { day: day('2026-11-01'), amount: 5000 },
  ];
  const plan = told('2026-09-20', 'plan', { instalments });
  expect(itemAfter(one, plan).plan).toEqual({ instalments, since: day('2026-09-20') });
  expect(itemAfter(one, plan, told('2026-10-08', 'plan-cancelled'))).toMatchObject({
    plan: null,
    level: 1,
    lastReminder: day('2026-09-06'),
    restartDay: null,
  });
});

test('collected, and returned', () => {
  const debit = told('2026-09-01', 'direct-debit', { collected: day('2026-09-15') });
  expect(itemAfter(debit).directDebit).toEqual({ since: day('2026-09-01'), day: day('2026-09-15') });
  expect(itemAfter(debit, told('2026-09-18', 'returned'))).toMatchObject({
    directDebit: null,
    returned: day('2026-09-18'),
  });
});

test('one item of a customer who is collected from comes back: the others are still collected', () => {
  const story = [told('2026-09-01', 'direct-debit', {}, { item: '' }), told('2026-09-18', 'returned')];
  expect(customerAfter(...story).directDebit).toEqual({ since: day('2026-09-01'), day: null });
  expect(itemAfter(...story).returned).toBe(day('2026-09-18'));
  expect(customerAfter(...story, told('2026-09-20', 'returned', {}, { item: '' })).directDebit).toBeNull();
});

test('paid in part: the interval restarts, the level is kept', () => {
  const partly = told('2026-10-01', 'item-partly-paid', { before: 10000, after: 4000 });
  expect(itemAfter(one, partly)).toMatchObject({ level: 1, restartDay: day('2026-10-01') });
  const payment = told('2026-09-20', 'payment', { amount: 1000 });
  expect(itemAfter(one, partly, payment).restartDay).toBe(day('2026-10-01'));
});

test('gone from the list, back again: its former level, and all that was said of it', () => {
  const dispute = told('2026-09-10', 'dispute', { reason: 'price' });
  const gone = [one, dispute, told('2026-10-01', 'item-cleared', { before: 10000 })];
  expect(itemAfter(...gone).cleared).toBe(day('2026-10-01'));
  expect(itemAfter(...gone, told('2026-10-20', 'item-reopened', { after: 10000 }))).toEqual(
    itemAfter(one, dispute),
  );
});

test('paid by hand until it is settled that it is still open, or reminded again', () => {
  const paid = told('2026-09-10', 'paid-by-hand');
  expect(itemAfter(one, paid).paidByHand).toBe(day('2026-09-10'));
  expect(itemAfter(one, paid, told('2026-09-21', 'task-done', { task: 'still-open' })).paidByHand).toBeNull();
  expect(itemAfter(one, paid, told('2026-09-22', 'reminder-sent', { level: 2 })).paidByHand).toBeNull();
  expect(itemAfter(one, paid, told('2026-09-11', 'release', { from: 'paid-by-hand' })).paidByHand).toBeNull();
});

test('handed over, taken back; written off, and not after all', () => {
  const story = [one, told('2026-09-10', 'handover', { to: 'Gerechtsdeurwaarder' })];
  expect(itemAfter(...story).handedOver).toEqual({ to: 'Gerechtsdeurwaarder', day: day('2026-09-10') });
  expect(itemAfter(...story, told('2026-09-20', 'release', { from: 'hold' })).handedOver).not.toBeNull();
  expect(itemAfter(...story, told('2026-09-20', 'release', { from: 'handover' }))).toMatchObject({
    handedOver: null,
    restartDay: day('2026-09-20'),
  });
  const off = told('2026-09-10', 'write-off', { amount: 10000 });
  expect(itemAfter(off).writtenOff).toBe(day('2026-09-10'));
  expect(itemAfter(off, told('2026-09-12', 'release', { from: 'write-off' }))).toEqual(freshState);
});

test('insolvent: an officer comes in later, the claim is filed, and it can be over', () => {
  const opened = told(
    '2026-10-05',
    'insolvency',
    { kind: 'be-gerechtelijke-reorganisatie', date: day('2026-10-01') },
    { item: '' },
  );
  const filed = told('2026-10-12', 'task-done', { task: 'file-claim' }, { item: '' });
  const named = told(
    '2026-10-20',
    'insolvency',
    { kind: 'be-gerechtelijke-reorganisatie', date: day('2026-10-01'), officer: 'mr. Claes' },
    { item: '' },
  );
  expect(customerAfter(one, opened).insolvency).toEqual({
    kind: 'be-gerechtelijke-reorganisatie',
    date: day('2026-10-01'),
    officer: null,
    claimFiled: null,
  });
  expect(customerAfter(one, opened, filed, named).insolvency).toMatchObject({
    officer: 'mr. Claes',
    claimFiled: day('2026-10-12'),
  });
  const over = told('2027-02-01', 'release', { from: 'insolvency' }, { item: '' });
  expect(customerAfter(one, opened, filed, named, over)).toMatchObject({
    insolvency: null,
    restartDay: day('2027-02-01'),
  });
});

test('what befalls a customer counts also when it is noted on an item', () => {
  const story = [
    told('2026-10-05', 'deceased', { date: day('2026-10-01'), contact: 'notaris Maes' }),
    told('2026-10-06', 'owner', { owner: 'Els' }),
    told('2026-10-07', 'erased'),
  ];
  expect(customerAfter(...story)).toMatchObject({
    deceased: { date: day('2026-10-01'), contact: 'notaris Maes' },
    owner: 'Els',
    erased: day('2026-10-07'),
  });
  expect(customerAfter(...story, told('2026-10-08', 'owner', { owner: '' })).owner).toBeNull();
});

describe('a reply that waits', () => {
  const mail = told(
    '2026-09-08',
    'mail-in',
    { subject: 'RE: herinnering', conversationId: 'c1' },
    { id: 'm1' },
  );
  const second = told('2026-09-09', 'mail-in', { subject: 'nog eens', conversationId: 'c2' }, { id: 'm2' });

  test('is the oldest that nobody has dealt with', () => {
    expect(customerAfter(second, mail).replyWaiting).toEqual({
      day: day('2026-09-08'),
      subject: 'RE: herinnering',
    });
    const note = told('2026-09-10', 'note', { note: 'gebeld', answers: 'm1' });
    expect(customerAfter(second, mail, note).replyWaiting).toMatchObject({ subject: 'nog eens' });
  });

  test.each([
    told('2026-09-10', 'note', { note: 'gelezen', answers: 'm1' }),
    told('2026-09-10', 'promise', { promised: day('2026-09-20'), answers: 'm1' }),
    told('2026-09-10', 'dispute', { reason: 'price', answers: 'm1' }),
    told('2026-09-10', 'task-done', { task: 'reply', answers: 'm1', level: null }),
    told('2026-09-10', 'mail-out', { answers: 'm1' }),
    told('2026-09-10', 'mail-out', { conversationId: 'c1' }),
  ])('is dealt with by a $kind that answers it', (answer) =>
    expect(customerAfter(mail, answer).replyWaiting).toBeNull(),
  );

  test.each([
    told('2026-09-10', 'note', { note: 'iets anders' }),
    told('2026-09-10', 'mail-out', { conversationId: 'c2' }),
    told('2026-09-07', 'mail-out', { conversationId: 'c1' }),
    told('2026-09-10', 'task-done', { task: 'call', level: null }),
    told('2026-09-10', 'reminder-sent', { level: 1, conversationId: 'c1' }),
  ])('waits on after a $kind that does not', (other) =>
    expect(customerAfter(mail, other).replyWaiting).not.toBeNull(),
  );

  test('that was filed to two items is dealt with once', () => {
    const ofItem = (id: string, item: string) =>
      told('2026-09-08', 'mail-in', { internetMessageId: '<1@zee.example>' }, { id, item });
    const mails = [ofItem('m1', 'F1'), ofItem('m2', 'F2')];
    const promise = told('2026-09-10', 'promise', { promised: day('2026-09-20'), answers: 'm2' });
    expect(customerAfter(...mails).replyWaiting).not.toBeNull();
    expect(customerAfter(...mails, promise).replyWaiting).toBeNull();
  });
});

test('two customers are kept apart', () => {
  const other = { ...told('2026-09-10', 'hold', {}, { item: '', id: 'x' }), customer: 'Berg' };
  const { customers } = foldDossier(emptyDossier, [one, other]);
  expect(customers.get('Zee')?.hold).toBeNull();
  expect(customers.get('Berg')?.hold).not.toBeNull();
});
