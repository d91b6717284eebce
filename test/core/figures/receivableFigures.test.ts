import { customerBehaviour } from '../../../src/core/figures/customerBehaviour';
import type { History } from '../../../src/core/figures/history';
import { type FiguresAsked, receivableFigures } from '../../../src/core/figures/receivableFigures';
import { readHistory } from '../../../src/core/reading/readHistory';
import { day, type ItemRow, openItemsOf } from '../dunning/openItemsOf';
import { gridOf } from '../reading/sheets';

const AS_OF = day('2026-06-30');

function historyOf(
  rows: readonly (readonly [string, string, string, string, number, string | null])[],
): History {
  const grid = gridOf([
    ['Customer no', 'Document', 'Type', 'Invoice date', 'Amount', 'Clearing date', 'Due date'],
    ...rows.map(([customer, document, type, invoiced, amount, cleared]) => [
      customer,
      document,
      type,
      invoiced,
      amount,
      cleared,
      invoiced,
    ]),
  ]);
  const read = readHistory(grid, { administration: 'zee', asOf: AS_OF });
  if (!read.ok || read.value === null) throw new Error('no history');
  return read.value;
}

/** Sales of 70,000 in April, 80,000 in May, 100,000 in June; April and May are paid since. */
const sold = historyOf([
  ['C1', 'F-1', 'Invoice', '2026-04-01', 70_000, '2026-06-01'],
  ['C1', 'F-2', 'Invoice', '2026-05-04', 85_000, '2026-06-29'],
  ['C1', 'N-1', 'Credit note', '2026-05-20', -5_000, '2026-06-29'],
  ['C1', 'F-3', 'Invoice', '2026-06-02', 100_000, null],
  ['C1', 'P-1', 'Payment', '2026-06-01', -70_000, '2026-06-01'],
]);

const list = (rows: readonly ItemRow[], dataDay: number | null = null): FiguresAsked['list'] => {
  const items = openItemsOf(rows);
  return { items, currencies: items.currencies, dataDay };
};
const item = (open: number, due: string, other: Partial<ItemRow> = {}): ItemRow => ({
  customer: 'C1',
  document: String(open),
  due,
  open,
  ...other,
});

/** The figures of the first currency: the value, or what stands in its way. */
function figuresOf(asked: Partial<FiguresAsked>) {
  const [found] = receivableFigures({
    list: list([item(400_000, '2026-07-15'), item(1_100_000, '2026-06-20')]),
    history: null,
    asOf: AS_OF,
    days: 30,
    sales: null,
    ...asked,
  });
  if (found === undefined) throw new Error('no figures');
  const { currency, ...figures } = found;
  return Object.fromEntries(
    Object.entries(figures).map(([name, one]) => [name, one.ok ? one.value : one.error]),
  );
}

test('15,000 open, 4,000 not due, 10,000 sold in 30 days: DSO 45, best possible 12, delinquent 33', () => {
  expect(figuresOf({ sales: { currency: 'EUR', amount: 1_000_000 } })).toEqual({
    open: 1_500_000,
    notDue: 400_000,
    overdue: 1_100_000,
    dso: 4_500,
    bestPossibleDso: 1_200,
    averageDaysDelinquent: 3_300,
    countBackDso: 'needs-history',
  });
});

test('without sales or history the days need history; what is open does not', () => {
  expect(figuresOf({})).toMatchObject({
    open: 1_500_000,
    dso: 'needs-history',
    averageDaysDelinquent: 'needs-history',
  });
  expect(figuresOf({ sales: { currency: 'USD', amount: 1 } })).toMatchObject({ dso: 'needs-history' });
});

test('the sales of the days come from the history', () => {
  // 15,000 on 100,000 in the 30 days of June: 4.5 days.
  expect(figuresOf({ history: sold })).toMatchObject({ dso: 450 });
  // 1 April to 30 June are 91 days: 250,000 sold. A day more, and the history does not reach back.
  expect(figuresOf({ history: sold, days: 91 })).toMatchObject({ dso: 546 });
  expect(figuresOf({ history: sold, days: 92 })).toMatchObject({ dso: 'needs-history' });
});

test('212,000 open takes 30 days of June, 31 of May, and 32/70 of April', () => {
  const found = figuresOf({ history: sold, list: list([item(21_200_000, '2026-07-15')]) });
  expect(found).toMatchObject({ countBackDso: 7_471 });
});

test('a list of a later day has forgotten what was paid before it: the history tells it, or it needs one', () => {
  const later = list([item(10_000_000, '2026-06-02', { invoiced: '2026-06-02' })], day('2026-07-01'));
  const all = {
    open: 'needs-history',
    overdue: 'needs-history',
    dso: 'needs-history',
    countBackDso: 'needs-history',
  };
  expect(figuresOf({ list: later })).toMatchObject(all);
  // On 10 June: May and June were open, 80,000 + 100,000, since payment and credit came on the 29th.
  expect(figuresOf({ list: later, history: sold, asOf: day('2026-06-10') })).toMatchObject({
    open: 18_000_000,
    overdue: 18_000_000,
  });
  // A day before the history began, and one long after it ended.
  expect(figuresOf({ list: later, history: sold, asOf: day('2026-03-31') })).toMatchObject(all);
  const newest = list([], day('2026-12-31'));
  expect(
    receivableFigures({ list: newest, history: sold, asOf: day('2026-08-01'), days: 30, sales: null }),
  ).toEqual([]);
});

test('a list that names no day is later when it has invoices of later days', () => {
  const rows = [item(1, '2026-07-30', { invoiced: '2026-07-01' })];
  expect(figuresOf({ list: list(rows) })).toMatchObject({ open: 'needs-history' });
  expect(figuresOf({ list: list(rows), asOf: day('2026-07-01') })).toMatchObject({ open: 1 });
});

test('each currency has figures of its own', () => {
  const both = list([item(100, '2026-06-01'), item(7, '2026-06-01', { currency: 'GBP' })]);
  const found = receivableFigures({ list: both, history: null, asOf: AS_OF, days: 30, sales: null });
  expect(found.map(({ currency, open }) => [currency, open])).toEqual([
    ['EUR', { ok: true, value: 100 }],
    ['GBP', { ok: true, value: 7 }],
  ]);
});

test('how customers pay: over the year, lately, and whether they have begun to pay later', () => {
  const slowing = historyOf([
    ['C1', 'F-1', 'Invoice', '2025-09-01', 100, '2025-09-03'],
    ['C1', 'F-2', 'Invoice', '2025-12-01', 100, '2025-12-05'],
    ['C1', 'F-3', 'Invoice', '2026-05-01', 100, '2026-05-31'],
    ['C2', 'F-4', 'Invoice', '2026-05-01', 100, '2026-05-01'],
    ['C2', 'F-5', 'Invoice', '2026-06-01', 50, null],
  ]);
  const known = customerBehaviour(slowing, AS_OF);
  if (!known.ok) throw new Error(known.error);
  const [first, second] = known.value;
  // Paid 2, 4 and 30 days late: 12 on average over the year, 30 of late.
  expect(first).toMatchObject({
    currency: 'EUR',
    paid: { count: 3, late: 3, amount: 30_000, averageDaysLate: 12 },
    open: { count: 0 },
    year: { paid: 3, average: 12 },
    recent: { paid: 1, average: 30 },
    slower: true,
  });
  expect(second).toMatchObject({
    paid: { count: 1, late: 0, lateShare: 0 },
    open: { count: 1, late: 1, amountLate: 5_000, averageDaysLate: 29 },
    year: { paid: 1, average: 0 },
    slower: false,
  });
  // Nothing was posted for more than a month: what became of F-5 is not known.
  expect(customerBehaviour(slowing, AS_OF + 3)).toEqual({ ok: false, error: 'needs-history' });
  expect(customerBehaviour(null, AS_OF)).toEqual({ ok: false, error: 'needs-history' });
});
