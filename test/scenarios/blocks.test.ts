import { sharePlan } from '../../src/core/index';
import { told } from '../core/dossier/told';
import { day, type ItemRow } from '../core/dunning/openItemsOf';
import { Story } from './story';

const invoice: ItemRow = { customer: 'Zee', document: 'F1', due: '2026-09-01', open: 100000 };
const ofItem = { item: 'key-F1' };
const ofCustomer = { item: '' };

test('a hold and its release: two weeks lost, no level lost', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-15', 'hold', { note: 'overleg met directie' }, ofItem));
  expect(story.run('2026-09-21')).toBe('nothing');
  expect(story.run('2026-09-29')).toBe('nothing');
  story.happens(told('2026-09-30', 'release', { from: 'hold' }, ofItem));
  expect(story.run('2026-10-06')).toBe('nothing');
  expect(story.why('2026-10-06')).toBe('interval');
  expect(story.run('2026-10-07')).toBe('Zee EUR 2: F1:2');
  expect(story.run('2026-10-14')).toBe('Zee EUR 3: F1:3');
  expect(story.run('2026-11-30')).toBe('nothing');
  expect(story.why('2026-11-30')).toBe('exhausted');
});

test('a dispute of a part, then of all, then rejected', () => {
  const story = new Story([invoice]);
  story.happens(told('2026-09-05', 'dispute', { reason: 'quantity', amount: 20000 }, ofItem));
  expect(story.why('2026-09-11')).toBe('partly-disputed');
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-15', 'dispute', { reason: 'quality', amount: null }, ofItem));
  expect(story.run('2026-09-21')).toBe('nothing');
  expect(story.why('2026-10-15')).toBe('disputed');
  story.happens(told('2026-10-20', 'dispute-resolved', { outcome: 'rejected' }, ofItem));
  expect(story.run('2026-10-26')).toBe('nothing');
  expect(story.run('2026-10-27')).toBe('Zee EUR 2: F1:2');
});

test('a promise that is kept: the item is gone from the next list', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-14', 'promise', { promised: day('2026-09-30') }, ofItem));
  expect(story.run('2026-09-21')).toBe('nothing');
  expect(story.why('2026-09-30')).toBe('promised');
  story.list([{ ...invoice, open: 0 }]);
  expect(story.run('2026-10-02')).toBe('nothing');
  expect(story.why('2026-10-02')).toBe('paid');
});

test('a promise that is broken: not said on old books, and once only', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-14', 'promise', { promised: day('2026-09-30') }, ofItem));
  expect(story.run('2026-10-01', { dataDay: '2026-10-01' })).toBe('nothing');
  expect(story.why('2026-10-02', { dataDay: '2026-10-01' })).toBe('data-too-old');
  expect(story.run('2026-10-02', { dataDay: '2026-10-01' })).toBe('nothing');
  expect(story.why('2026-10-02', { dataDay: '2026-10-02' })).toBe('promise-broken');
  expect(story.run('2026-10-02', { dataDay: '2026-10-02' })).toBe('Zee EUR 2: F1:2, task promise-broken');
  expect(story.run('2026-10-09')).toBe('Zee EUR 3: F1:3');
});

test('a plan: kept once, broken the second time, and restored by a person', () => {
  const story = new Story([invoice]);
  const instalments = [
    { day: day('2026-10-01'), amount: 50000 },
    { day: day('2026-11-02'), amount: 50000 },
  ];
  story.happens(told('2026-09-10', 'plan', { instalments }, ofItem));
  expect(story.run('2026-10-05')).toBe('nothing');
  expect(story.why('2026-10-05')).toBe('instalment-plan');
  story.list([{ ...invoice, open: 50000 }]);
  expect(story.run('2026-11-06')).toBe('nothing');
  expect(story.run('2026-11-07')).toBe('task plan-broken');
  expect(story.run('2026-11-20')).toBe('task plan-broken');
  story.happens(told('2026-11-20', 'plan-cancelled', {}, ofItem));
  expect(story.run('2026-11-21')).toBe('Zee EUR 1: F1:1');
});

test('a bankruptcy: the claim is filed, nothing goes to the debtor, later invoices neither', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(
    told(
      '2026-09-20',
      'insolvency',
      { kind: 'be-faillissement', date: day('2026-09-18'), officer: 'Mr. De Wit' },
      ofCustomer,
    ),
  );
  expect(story.run('2026-09-21')).toBe('task file-claim');
  story.happens(told('2026-09-25', 'task-done', { task: 'file-claim' }, ofCustomer));
  expect(story.run('2026-10-01')).toBe('nothing');
  story.list([invoice, { ...invoice, document: 'F2', due: '2026-10-15' }]);
  expect(story.run('2026-11-20')).toBe('nothing');
});

test('Christmas: what would have gone out waits for the fourth of January, the days count on', () => {
  const quietPeriods = [
    { from: day('2026-12-21'), to: day('2027-01-03'), customer: null, reason: 'kerstsluiting' },
  ];
  const story = new Story([{ ...invoice, due: '2026-12-05' }], { settings: { quietPeriods } });
  expect(story.run('2026-12-15')).toBe('Zee EUR 1: F1:1');
  expect(story.run('2026-12-25')).toBe('nothing');
  expect(story.why('2026-12-25')).toBe('quiet-period');
  expect(story.run('2027-01-03')).toBe('nothing');
  expect(story.run('2027-01-04')).toBe('Zee EUR 2: F1:2');
  expect(story.run('2027-01-11')).toBe('Zee EUR 3: F1:3');
});

test('a direct debit that comes back', () => {
  const story = new Story([invoice]);
  story.happens(told('2026-08-20', 'direct-debit', {}, ofItem));
  expect(story.run('2026-09-08')).toBe('nothing');
  expect(story.run('2026-09-09')).toBe('task direct-debit-missing');
  story.happens(told('2026-09-10', 'returned', {}, ofItem));
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
});

test('paid, but not in the books: ten days of patience', () => {
  const story = new Story([invoice]);
  story.happens(told('2026-09-10', 'paid-by-hand', {}, ofItem));
  expect(story.run('2026-09-19')).toBe('nothing');
  expect(story.run('2026-09-20')).toBe('Zee EUR 1: F1:1, task still-open');
  expect(story.run('2026-09-27')).toBe('Zee EUR 2: F1:2');
});

test('a reminder taken back: one level lower', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  expect(story.run('2026-09-21')).toBe('Zee EUR 2: F1:2');
  story.happens(told('2026-09-22', 'reminder-cancelled', { reminder: 'F1-2-2026-09-21' }, ofItem));
  expect(story.run('2026-10-01')).toBe('Zee EUR 2: F1:2');
});

test('a hold with a last day ends by itself: the interval runs from the day after it', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-15', 'hold', { note: 'beurs', until: day('2026-09-30') }, ofItem));
  expect(story.run('2026-09-30')).toBe('nothing');
  expect(story.why('2026-09-30')).toBe('on-hold');
  expect(story.run('2026-10-07')).toBe('nothing');
  expect(story.run('2026-10-08')).toBe('Zee EUR 2: F1:2');
});

test('handed over, then taken back: our reminders go on where they were', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(told('2026-09-15', 'handover', { to: 'Incasso Delta' }, ofItem));
  expect(story.run('2026-11-20')).toBe('nothing');
  expect(story.why('2026-11-20')).toBe('handed-over');
  story.happens(told('2026-11-20', 'release', { from: 'handover' }, ofItem));
  expect(story.run('2026-11-26')).toBe('nothing');
  expect(story.run('2026-11-27')).toBe('Zee EUR 2: F1:2');
});

test('a death: a task, nothing to the debtor, and as before where it was a mistake', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  story.happens(
    told('2026-09-20', 'deceased', { date: day('2026-09-18'), contact: 'Notaris Claes' }, ofCustomer),
  );
  expect(story.run('2026-09-21')).toBe('task file-claim');
  expect(story.why('2026-09-21')).toBe('deceased');
  story.happens(told('2026-09-22', 'release', { from: 'deceased' }, ofCustomer));
  expect(story.run('2026-09-23')).toBe('Zee EUR 2: F1:2');
});

test('an insolvency that was a mistake: the interval runs from its end, the level stays', () => {
  const story = new Story([invoice]);
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  const opened = { kind: 'nl-surseance', date: day('2026-09-12'), claimFiled: day('2026-09-14') };
  story.happens(told('2026-09-14', 'insolvency', opened, ofCustomer));
  expect(story.run('2026-09-30')).toBe('nothing');
  story.happens(told('2026-10-01', 'release', { from: 'insolvency' }, ofCustomer));
  expect(story.run('2026-10-07')).toBe('nothing');
  expect(story.run('2026-10-08')).toBe('Zee EUR 2: F1:2');
});

test('a direct debit of the whole customer: the invoice that comes back is reminded, the other is not', () => {
  const other = { ...invoice, document: 'F2' };
  const story = new Story([invoice, other]);
  story.happens(told('2026-08-20', 'direct-debit', { collected: day('2026-09-10') }, ofCustomer));
  expect(story.run('2026-09-17')).toBe('nothing');
  story.happens(told('2026-09-17', 'returned', {}, ofItem));
  expect(story.run('2026-09-17')).toBe('Zee EUR 1: F1:1');
});

test('one plan over two invoices: kept as long as the first is paid first', () => {
  const rows = [
    { ...invoice, open: 60000 },
    { ...invoice, document: 'F2', open: 40000 },
  ];
  const plan = [
    { day: day('2026-10-01'), amount: 50000 },
    { day: day('2026-11-02'), amount: 50000 },
  ];
  const shares = sharePlan([60000, 40000], plan);
  expect(shares).toEqual([
    [
      { day: day('2026-10-01'), amount: 50000 },
      { day: day('2026-11-02'), amount: 10000 },
    ],
    [{ day: day('2026-11-02'), amount: 40000 }],
  ]);
  const story = new Story(rows);
  for (const [place, instalments] of shares.entries())
    story.happens(
      told('2026-09-10', 'plan', { instalments }, { id: `plan-${place}`, item: `key-F${place + 1}` }),
    );
  expect(story.run('2026-10-05')).toBe('nothing');
  story.list([{ ...invoice, open: 10000 }, ...rows.slice(1)]);
  expect(story.run('2026-11-06')).toBe('nothing');
  expect(story.run('2026-11-07')).toBe('task plan-broken');
});

test('a quiet period of one customer leaves the others alone', () => {
  const quietPeriods = [
    { from: day('2026-09-10'), to: day('2026-09-20'), customer: 'Zee', reason: 'bouwverlof' },
  ];
  const story = new Story([invoice, { ...invoice, customer: 'Duin', document: 'F2' }], {
    settings: { quietPeriods },
  });
  expect(story.run('2026-09-11')).toBe('Duin EUR 1: F2:1');
  expect(story.run('2026-09-21')).toBe('Zee EUR 1: F1:1, Duin EUR 2: F2:2');
});
