import type { CheckedRun } from '../../../src/app/checked';
import { nothingOpen } from '../../../src/app/sending/open';
import type { MailOutcome } from '../../../src/app/sending/results';
import { changedBetween } from '../../../src/taskpane/run/open/changedBetween';
import { interruptedRun } from '../../../src/taskpane/run/open/interruptedRun';
import { mailsAgain } from '../../../src/taskpane/run/open/mailsAgain';
import { momentText } from '../../../src/taskpane/run/open/momentText';
import { outcomeNow } from '../../../src/taskpane/run/result/outcomeNow';
import { announced } from '../../../src/taskpane/run/send/announced';
import { keyOf, sendEntry } from '../../app/anySend';
import { openItemsOf, runOn } from '../../core/dunning/openItemsOf';

const entry = (number: number, change: Parameters<typeof sendEntry>[0] = {}) =>
  sendEntry({ key: keyOf(number), at: 1000 + number, ...change });

describe('a run that broke off', () => {
  const sent = [entry(1, { state: 'sent' }), entry(2, { state: 'sent', run: 'run-0' })];
  const pending = entry(3, { state: 'pending' });
  const left = [entry(4, { state: 'planned' }), entry(5, { state: 'drafted' })];

  test('is told in figures of its own mails, from its first moment', () => {
    expect(
      interruptedRun({ leftOver: left, pending: [pending], unknown: [] }, [...sent, pending, ...left]),
    ).toEqual({ since: 1001, sent: 1, pending: 1, unknown: 0, notSent: 2 });
  });

  test('is none where everything was handed over', () => {
    expect(interruptedRun({ leftOver: [], pending: [pending], unknown: [] }, sent)).toBeNull();
  });
});

describe('mails of an earlier run in a fresh proposal', () => {
  const rows = [
    { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 10_000 },
    { customer: 'Zee', document: 'F2', due: '2026-11-02', open: 5000 },
    { customer: 'Bos', document: 'F3', due: '2026-11-02', open: 7000 },
  ];
  const items = openItemsOf(rows);
  const proposal = runOn('2026-11-21', rows);
  const checked = { reading: { items }, proposal } as unknown as CheckedRun;
  const zee = proposal.mails.find(({ customer }) => customer.number === 'Zee');
  if (zee === undefined) throw new Error('Zee is not proposed');
  const [first = '', second = ''] = zee.items.map(({ index }) => items.key[index] ?? '');
  const wanted = { customer: zee.customer.id, currency: zee.currency };

  test('are those to the customer about the same items, without what was not in them', () => {
    expect(mailsAgain(checked, [{ ...wanted, items: [first] }])).toEqual({
      ids: [zee.id],
      withoutItems: [second],
      missing: 0,
    });
  });

  test('are counted as missing where all was paid, or in another currency', () => {
    const others = [
      { ...wanted, items: ['paid-since'] },
      { ...wanted, currency: 'USD', items: [first] },
    ];
    expect(mailsAgain(checked, others)).toEqual({ ids: [], withoutItems: [], missing: 2 });
  });
});

test('a moment of another day has its date, what is none is nothing', () => {
  const noon = new Date(2026, 10, 21, 12, 5).getTime();
  expect(momentText(noon, 20_778, 'nl-BE')).toBe('12:05');
  expect(momentText(noon, 20_779, 'de')).toBe('21.11.2026 12:05');
  expect(momentText('<b>', 20_778, 'nl-BE')).toBe('');
});

describe('what became of a mail since the run', () => {
  const base = { mail: 'm', key: keyOf(1) };
  const pending: MailOutcome = { ...base, state: 'pending' };

  test('one on its way was sent', () => {
    expect(outcomeNow(pending, entry(1, { state: 'sent' }))).toEqual({
      ...base,
      state: 'sent',
      earlier: false,
    });
  });

  test('an uncertain one that a person says never left comes back', () => {
    const fault = { code: 'mail-unverified', detail: '' } as const;
    expect(outcomeNow({ ...base, state: 'unknown', fault }, entry(1, { state: 'cancelled' }))).toEqual({
      ...base,
      state: 'waiting',
    });
  });

  test('one that failed stays so, whatever a later run made of it', () => {
    const failed: MailOutcome = { ...base, state: 'failed', fault: { code: 'address-refused', detail: '' } };
    expect(outcomeNow(failed, entry(1, { state: 'sent' }))).toBe(failed);
    expect(outcomeNow(pending, undefined)).toBe(pending);
  });
});

test('a change is another mail in another place, not another look at the same', () => {
  const one = entry(1, { state: 'pending' });
  const open = { ...nothingOpen, pending: [one] };
  expect(changedBetween(open, { ...nothingOpen, pending: [{ ...one, looks: 4 }] })).toBe(false);
  expect(changedBetween(open, { ...nothingOpen, unknown: [one] })).toBe(true);
  expect(changedBetween(null, nothingOpen)).toBe(true);
});

test('a screen reader hears of tenths', () => {
  expect([0, 9, 10, 37, 100].map((done) => announced({ done, total: 100 }))).toEqual([0, 0, 10, 30, 100]);
});
