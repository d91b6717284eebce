import fc from 'fast-check';
import {
  type AgeingColumns,
  type AgeingRow,
  ageingRows,
  ageingTable,
  ageingTotals,
  defaultBounds,
} from '../../../src/core/index';
import { day, type ItemRow, openItemsOf } from '../dunning/openItemsOf';

const AS_OF = day('2026-11-21');

/** Ages by the default bounds: the rows and the totals. */
function aged(items: AgeingColumns): { rows: readonly AgeingRow[]; totals: readonly AgeingRow[] } {
  const table = ageingTable(items, AS_OF, defaultBounds);
  return { rows: ageingRows(table), totals: ageingTotals(table) };
}

const item = (customer: string, due: string | null, open: number, other: Partial<ItemRow> = {}): ItemRow => ({
  customer,
  document: `${customer}-${due}-${open}`,
  due,
  open,
  ...other,
});

test('one row per customer and currency in the order of the sheet, totals per currency', () => {
  const items = openItemsOf([
    item('B', '2026-11-21', 1000),
    item('A', '2026-10-22', 2000),
    item('B', '2026-10-21', 300),
    item('B', '2026-01-01', 50, { currency: 'USD' }),
    item('A', '2026-11-20', -500),
  ]);
  expect(aged(items)).toEqual({
    rows: [
      { customer: 0, currency: 0, buckets: [1000, 0, 300, 0, 0, 0], total: 1300 },
      { customer: 1, currency: 0, buckets: [0, 1500, 0, 0, 0, 0], total: 1500 },
      { customer: 0, currency: 1, buckets: [0, 0, 0, 0, 0, 50], total: 50 },
    ],
    totals: [
      { customer: -1, currency: 0, buckets: [1000, 1500, 300, 0, 0, 0], total: 2800 },
      { customer: -1, currency: 1, buckets: [0, 0, 0, 0, 0, 50], total: 50 },
    ],
  });
});

test('an item of -100 alone is shown as -100; 100 paid 99.99 leaves 0.01', () => {
  const items = openItemsOf([item('A', '2026-11-01', -10000), item('B', '2026-11-01', 1)]);
  expect(aged(items).rows.map(({ total }) => total)).toEqual([-10000, 1]);
});

test('an advance payment without a due date ages by its posting date; without either it is not due', () => {
  const items = openItemsOf([item('A', null, -100, { invoiced: '2026-10-01' }), item('A', null, -7)]);
  expect(aged(items).rows[0]?.buckets).toEqual([-7, 0, -100, 0, 0, 0]);
});

test('nothing open is an empty table', () => expect(aged(openItemsOf([]))).toEqual({ rows: [], totals: [] }));

test('thousands of customers keep their own sums', () => {
  const items = openItemsOf(
    Array.from({ length: 3000 }, (_, index) => item(`C${index}`, '2026-11-01', index)),
  );
  const { rows, totals } = aged(items);
  expect(rows.map(({ total }) => total)).toEqual(Array.from({ length: 3000 }, (_, index) => index));
  expect(totals[0]?.total).toBe(4498500);
});

test('buckets sum to the total of their row, rows to the totals, totals to the sum of the items', () => {
  const row = fc.record({
    customer: fc.constantFrom('A', 'B', 'C', 'D'),
    currency: fc.constantFrom('EUR', 'USD'),
    due: fc.constantFrom('2025-01-01', '2026-08-01', '2026-09-15', '2026-11-20', '2026-12-24', null),
    open: fc.integer({ min: -1e12, max: 1e12 }),
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const items = openItemsOf(rows.map((of, index) => ({ ...of, document: String(index) })));
      const table = aged(items);
      for (const { buckets, total } of [...table.rows, ...table.totals]) expect(sum(buckets)).toBe(total);
      for (const { currency, total } of table.totals) {
        const code = items.currencies[currency];
        expect(total).toBe(sum(rows.filter((of) => of.currency === code).map((of) => of.open)));
        expect(total).toBe(sum(table.rows.filter((of) => of.currency === currency).map((of) => of.total)));
      }
    }),
  );
});
