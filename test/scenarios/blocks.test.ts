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
