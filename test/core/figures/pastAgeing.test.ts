import fc from 'fast-check';
import {
  type AgeingColumns,
  ageingRows,
  ageingTable,
  ageingTotals,
} from '../../../src/core/ageing/ageingTable';
import { defaultBounds } from '../../../src/core/ageing/bounds';
import { civilOfDay } from '../../../src/core/dates/civil';
import { monthLabels, monthlyAgeing } from '../../../src/core/figures/monthlyAgeing';
import { openOnDay, type PostedItems } from '../../../src/core/figures/openOnDay';
import { dayOf, type InvoiceRow, invoiceHistoryOf } from './invoiceHistoryOf';

const posted = (rows: readonly InvoiceRow[], currencies: readonly number[] = []): PostedItems => ({
  ...invoiceHistoryOf(rows),
  currency: Uint8Array.from(rows, (_, place) => currencies[place] ?? 0),
});

function openOn(rows: readonly InvoiceRow[], asOf: string, currencies?: readonly number[]): AgeingColumns {
  const open = openOnDay(posted(rows, currencies), dayOf(asOf));
  if (!open.ok) throw new Error(open.error);
  return open.value;
}

/**
 * 1,000 paid in February on account, five invoices of 10,000 in March, one of 100,000 in April. In May 49,000 is paid:
 * four of the five are cleared by 40,000, and 9,000 are in part for the fifth.
 */
const story: readonly InvoiceRow[] = [
  [0, '2026-02-10', null, null, -100_000],
  [0, '2026-03-02', '2026-04-01', '2026-05-12', 1_000_000],
  [0, '2026-03-09', '2026-04-08', '2026-05-12', 1_000_000],
  [0, '2026-03-16', '2026-04-15', '2026-05-12', 1_000_000],
  [0, '2026-03-23', '2026-04-22', '2026-05-12', 1_000_000],
  [0, '2026-03-31', '2026-04-30', null, 1_000_000],
  [0, '2026-04-01', '2026-05-01', null, 10_000_000],
  [0, '2026-05-12', null, '2026-05-12', -4_000_000],
  [0, '2026-05-12', null, null, -900_000],
];

test.each([
  // The case of the sources: payments after the day do not count.
  ['2026-04-30', [10_000_000, 5_000_000, -100_000, 0], 14_900_000],
  ['2026-05-11', [0, 10_000_000, 5_000_000, -100_000], 14_900_000],
  // Cleared on the day is cleared: the fifth invoice and the 9,000 stay.
  ['2026-05-12', [-900_000, 10_000_000, 1_000_000, -100_000], 10_000_000],
  ['2026-03-31', [5_000_000, -100_000, 0, 0], 4_900_000],
  ['2026-02-10', [-100_000, 0, 0, 0], -100_000],
] as const)('a past day, %s, by month: %j', (asOf, buckets, total) =>
  expect(ageingTotals(monthlyAgeing(openOn(story, asOf), dayOf(asOf), 3))).toEqual([
    { customer: -1, currency: 0, buckets, total },
  ]),
);

test('a past day by due date: what was late then, though it is paid by now', () => {
  const [total] = ageingTotals(ageingTable(openOn(story, '2026-04-30'), dayOf('2026-04-30'), defaultBounds));
  // Due on 1, 8, 15 and 22 April: 40,000 late. The payment on account is 79 days old.
  expect(total?.buckets).toEqual([11_000_000, 4_000_000, 0, -100_000, 0, 0]);
  expect(total?.total).toBe(14_900_000);
});

test('before anything was posted nothing is open', () => expect(openOn(story, '2026-02-09').count).toBe(0));

test('without postings it needs history; amounts beyond whole cents are out of range', () => {
  expect(openOnDay(posted([]), dayOf('2026-04-30'))).toEqual({ ok: false, error: 'needs-history' });
  expect(openOnDay(posted([[0, null, null, null, 2 ** 53]]), dayOf('2026-04-30'))).toEqual({
    ok: false,
    error: 'out-of-range',
  });
});

test('customers and currencies have rows of their own, in the order of the items', () => {
  const rows: InvoiceRow[] = [
    [4, '2026-04-01', null, null, 1],
    [2, '2026-03-31', null, null, 20],
    [4, '2026-04-30', null, null, 300],
    [4, '2026-04-30', null, null, 4_000],
  ];
  const table = monthlyAgeing(openOn(rows, '2026-04-30', [0, 0, 0, 1]), dayOf('2026-04-30'), 1);
  expect(ageingRows(table)).toEqual([
    { customer: 4, currency: 0, buckets: [301, 0], total: 301 },
    { customer: 2, currency: 0, buckets: [0, 20], total: 20 },
    { customer: 4, currency: 1, buckets: [4_000, 0], total: 4_000 },
  ]);
});

test('the buckets are named by their months, over the end of a year too', () => {
  expect(monthLabels(dayOf('2026-01-31'), 3)).toEqual(['2026-01', '2025-12', '2025-11', '<2025-11']);
});

test('an item without invoice day is in the newest month', () => {
  const rows: InvoiceRow[] = [[0, null, '2026-01-31', null, 7]];
  const table = monthlyAgeing(openOn(rows, '2026-04-30'), dayOf('2026-04-30'), 2);
  expect(ageingRows(table)[0]?.buckets).toEqual([7, 0, 0]);
});

test('every item is in the bucket of its months back, and all sum to what is open', () => {
  const dated = fc.tuple(fc.integer({ min: 19_000, max: 21_000 }), fc.integer({ min: -1e9, max: 1e9 }));
  const asOf = fc.integer({ min: 21_000, max: 21_800 });
  fc.assert(
    fc.property(
      fc.array(dated, { maxLength: 30 }),
      asOf,
      fc.integer({ min: 1, max: 40 }),
      (list, day, months) => {
        const items: AgeingColumns = {
          count: list.length,
          customer: new Int32Array(list.length),
          currency: new Uint8Array(list.length),
          invoiceDay: Int32Array.from(list, ([posting]) => posting),
          dueDay: new Int32Array(list.length),
          open: Float64Array.from(list, ([, open]) => open),
        };
        const number = (of: number): number => civilOfDay(of).year * 12 + civilOfDay(of).month;
        const expected = Array<number>(months + 1).fill(0);
        for (const [posting, open] of list) {
          const back = Math.min(number(day) - number(posting), months);
          expected[back] = (expected[back] ?? 0) + open;
        }
        const [row] = ageingRows(monthlyAgeing(items, day, months));
        expect(row?.buckets ?? expected).toEqual(expected);
        expect(row?.total ?? 0).toBe(list.reduce((total, [, open]) => total + open, 0));
      },
    ),
  );
});
