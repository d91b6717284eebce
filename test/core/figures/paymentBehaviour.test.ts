import fc from 'fast-check';
import type { InvoicesPaidOrOpen } from '../../../src/core/figures/behaviourSums';
import {
  type BehaviourAsked,
  behaviourAt,
  type PaymentBehaviour,
  paymentBehaviour,
} from '../../../src/core/figures/paymentBehaviour';
import { dayOf, type InvoiceRow, invoiceHistoryOf } from './invoiceHistoryOf';

const END = dayOf('2026-12-31');

function behaviours(rows: readonly InvoiceRow[], asOf = END, asked?: BehaviourAsked): PaymentBehaviour[] {
  const table = paymentBehaviour(invoiceHistoryOf(rows), asOf, asked);
  if (!table.ok) throw new Error(table.error);
  return Array.from({ length: table.value.rowCount }, (_, row) => behaviourAt(table.value, row));
}

const none: InvoicesPaidOrOpen = {
  count: 0,
  late: 0,
  lateShare: null,
  amount: 0,
  amountLate: 0,
  amountLateShare: null,
  averageDaysLate: null,
};

/** Invoices that were all in time. */
const inTime = (count: number, amount: number): InvoicesPaidOrOpen => ({
  ...none,
  count,
  lateShare: 0,
  amount,
  amountLateShare: 0,
});

test('four invoices of one customer, told by the last: three paid, two late, one open and late', () => {
  const rows: InvoiceRow[] = [
    [0, '2026-06-01', '2026-07-01', '2026-07-20', 50_000],
    [0, '2026-01-01', '2026-01-31', '2026-01-31', 10_000],
    [0, '2026-03-01', '2026-03-31', '2026-04-07', 20_000],
    [0, '2026-02-01', '2026-03-03', '2026-03-06', 30_000],
    [0, '2026-07-10', '2026-08-09', null, 99_999],
  ];
  expect(behaviours(rows)[4]).toEqual({
    paid: {
      count: 3,
      late: 2,
      lateShare: 2 / 3,
      amount: 60_000,
      amountLate: 50_000,
      amountLateShare: 5 / 6,
      // 7 and 3 days.
      averageDaysLate: 5,
    },
    open: {
      count: 1,
      late: 1,
      lateShare: 1,
      amount: 50_000,
      amountLate: 50_000,
      amountLateShare: 1,
      averageDaysLate: 19,
    },
  });
});

test('the first invoice knows of nothing, and neither does another customer', () => {
  const rows: InvoiceRow[] = [
    [1, '2026-01-01', '2026-01-31', '2026-01-20', 100],
    [0, '2026-05-01', '2026-05-31', null, 100],
    [2, '2026-05-01', '2026-05-31', null, 100],
  ];
  expect(behaviours(rows)).toEqual(Array.from({ length: 3 }, () => ({ paid: none, open: none })));
});

test('invoices of one day do not know of each other; one paid on a day is open still on that day', () => {
  const rows: InvoiceRow[] = [
    [0, '2026-01-01', '2026-01-31', '2026-01-20', 100],
    [0, '2026-01-01', '2026-01-31', '2026-01-21', 20],
    [0, '2026-01-20', '2026-02-19', '2026-02-01', 3],
    [0, '2026-01-21', '2026-02-20', '2026-02-01', 5],
  ];
  expect(behaviours(rows)).toEqual([
    { paid: none, open: none },
    { paid: none, open: none },
    { paid: none, open: inTime(2, 120) },
    { paid: inTime(1, 100), open: inTime(2, 23) },
  ]);
});

describe('what is late', () => {
  /** What an invoice of October that was due on 31 October and cleared on a day tells one of December. */
  const late = (cleared: string | null, asOf: string): [number, number, number | null, number | null] => {
    const rows: InvoiceRow[] = [
      [0, '2026-10-01', '2026-10-31', cleared, 100],
      [0, '2026-12-01', '2026-12-31', null, 100],
    ];
    const { paid, open } = behaviours(rows, dayOf(asOf))[1] as PaymentBehaviour;
    return [paid.late, open.late, paid.averageDaysLate, open.averageDaysLate];
  };
  test.each([
    ['cleared on its due date: in time', '2026-10-31', '2026-12-31', [0, 0, null, null]],
    ['cleared the day after: a day late', '2026-11-01', '2026-12-31', [1, 0, 1, null]],
    [
      'cleared after the day asked about: open, and late by what became of it',
      '2026-12-10',
      '2026-12-31',
      [0, 1, null, 40],
    ],
    ['not cleared: late as of today', null, '2026-12-02', [0, 1, null, 32]],
    ['not cleared, and due today: not late', null, '2026-10-31', [0, 0, null, null]],
    ['cleared, but after what is known', '2026-12-10', '2026-12-02', [0, 1, null, 32]],
  ] as const)('%s', (_, cleared, asOf, expected) => expect(late(cleared, asOf)).toEqual(expected));

  test('nothing without a due date', () => {
    const rows: InvoiceRow[] = [
      [0, '2026-01-01', null, '2026-06-01', 100],
      [0, '2026-01-01', null, null, 20],
      [0, '2026-12-01', '2026-12-31', null, 3],
    ];
    expect(behaviours(rows)[2]).toEqual({ paid: inTime(1, 100), open: inTime(1, 20) });
  });
});

test('as of a day in the past, nothing invoiced or cleared after it is known', () => {
  const rows: InvoiceRow[] = [
    [0, '2026-01-01', '2026-01-31', '2026-02-02', 100],
    [0, '2026-02-01', '2026-03-03', '2026-05-01', 20],
    [0, '2026-04-02', '2026-05-02', '2026-04-20', 3],
    [0, '2026-06-01', '2026-07-01', null, 4],
  ];
  const { paid, open } = behaviours(rows, dayOf('2026-04-01'))[3] as PaymentBehaviour;
  expect([paid.count, paid.amount, open.count, open.amount]).toEqual([1, 100, 1, 20]);
  expect([paid.averageDaysLate, open.averageDaysLate]).toEqual([2, 29]);
});

test('an invoice without invoice day takes no part; one paid before it was invoiced is paid the day after', () => {
  const rows: InvoiceRow[] = [
    [0, null, '2026-01-31', '2026-01-20', 100],
    [0, '2026-03-10', '2026-04-09', '2026-03-01', 20],
    [0, '2026-03-05', '2026-04-04', '2026-03-06', 3],
    [0, '2026-03-11', '2026-04-10', null, 4],
  ];
  const [undated, prepaid, before, after] = behaviours(rows);
  expect([undated, before]).toEqual([
    { paid: none, open: none },
    { paid: none, open: none },
  ]);
  expect(prepaid).toEqual({ paid: inTime(1, 3), open: none });
  expect(after).toEqual({ paid: inTime(2, 23), open: none });
});

test('asked about any customer and day, in any order', () => {
  const rows: InvoiceRow[] = [
    [7, '2026-01-01', '2026-01-31', '2026-02-10', 100],
    [3, '2026-01-05', '2026-02-04', '2026-02-04', 20],
  ];
  const days = ['2026-03-01', '2026-01-02', '2026-03-01', '2026-03-01'];
  const asked = {
    count: 4,
    customer: Int32Array.of(7, 7, 3, 5),
    invoiceDay: Int32Array.from(days, dayOf),
  };
  expect(behaviours(rows, END, asked)).toEqual([
    {
      paid: {
        ...inTime(1, 100),
        late: 1,
        lateShare: 1,
        amountLate: 100,
        amountLateShare: 1,
        averageDaysLate: 10,
      },
      open: none,
    },
    {
      paid: none,
      open: {
        ...inTime(1, 100),
        late: 1,
        lateShare: 1,
        amountLate: 100,
        amountLateShare: 1,
        averageDaysLate: 10,
      },
    },
    { paid: inTime(1, 20), open: none },
    { paid: none, open: none },
  ]);
});

test('credit notes leave no share of an amount that is not positive', () => {
  const rows: InvoiceRow[] = [
    [0, '2026-01-01', '2026-01-31', '2026-02-01', 100],
    [0, '2026-01-01', '2026-01-31', '2026-01-31', -100],
    [0, '2026-12-01', '2026-12-31', null, 1],
  ];
  const { paid } = behaviours(rows)[2] as PaymentBehaviour;
  expect([paid.amount, paid.amountLate, paid.amountLateShare, paid.lateShare]).toEqual([0, 100, null, 0.5]);
});

test.each([
  ['no invoices', [], 'needs-history'],
  ['an amount that is no number', [Number.NaN], 'out-of-range'],
  ['a part of a cent', [0.5], 'out-of-range'],
  ['an endless amount', [Number.POSITIVE_INFINITY], 'out-of-range'],
  ['sums beyond whole cents', [Number.MAX_SAFE_INTEGER, -1], 'out-of-range'],
])('%s is a failure', (_, amounts, error) => {
  const rows = amounts.map((amount): InvoiceRow => [0, '2026-01-01', '2026-01-31', null, amount]);
  expect(paymentBehaviour(invoiceHistoryOf(rows), END)).toEqual({ ok: false, error });
});

test('every row is what counting all its earlier invoices one by one gives', () => {
  const FIRST = dayOf('2026-01-01');
  const day = fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 });
  const invoice = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    day,
    day,
    day,
    fc.integer({ min: -500, max: 500 }),
  );
  const dated = (offset: number | null): number => (offset === null ? dayOf(null) : FIRST + offset);
  fc.assert(
    fc.property(
      fc.array(invoice, { minLength: 1, maxLength: 25 }),
      fc.integer({ min: 0, max: 45 }),
      (rows, end) => {
        const history = {
          count: rows.length,
          customer: Int32Array.from(rows, ([customer]) => customer),
          invoiceDay: Int32Array.from(rows, ([, invoiced]) => dated(invoiced)),
          dueDay: Int32Array.from(rows, ([, , due]) => dated(due)),
          clearedDay: Int32Array.from(rows, ([, , , cleared]) => dated(cleared)),
          amount: Float64Array.from(rows, ([, , , , amount]) => amount),
        };
        const table = paymentBehaviour(history, FIRST + end);
        if (!table.ok) throw new Error(table.error);
        for (const [row, [who, asked]] of rows.entries()) {
          const before = rows.filter(
            ([customer, invoiced]) =>
              customer === who && invoiced !== null && invoiced <= end && asked !== null && invoiced < asked,
          );
          const isPaid = ([, , , cleared]: (typeof rows)[number]): boolean =>
            cleared !== null && cleared <= end && cleared < (asked ?? 0);
          const daysLate = ([, , due, cleared]: (typeof rows)[number]): number =>
            due === null ? 0 : (cleared !== null && cleared <= end ? cleared : end) - due;
          const told = behaviourAt(table.value, row);
          for (const [part, own] of [
            [told.paid, before.filter(isPaid)],
            [told.open, before.filter((one) => !isPaid(one))],
          ] as const) {
            const late = own.filter((one) => daysLate(one) > 0);
            const sum = (values: readonly number[]): number =>
              values.reduce((total, value) => total + value, 0);
            expect([part.count, part.late]).toEqual([own.length, late.length]);
            expect([part.amount, part.amountLate]).toEqual([
              sum(own.map(([, , , , amount]) => amount)),
              sum(late.map(([, , , , amount]) => amount)),
            ]);
            expect(part.averageDaysLate).toBe(late.length > 0 ? sum(late.map(daysLate)) / late.length : null);
          }
        }
      },
    ),
  );
});
