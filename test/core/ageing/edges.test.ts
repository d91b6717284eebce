import fc from 'fast-check';
import { ageFromInvoice, ageTogether } from '../../../src/core/ageing/ageFrom';
import { ageingRows, ageingTable, ageingTotals } from '../../../src/core/ageing/ageingTable';
import { checkBounds, defaultBounds } from '../../../src/core/ageing/bounds';
import { bucketLabels, bucketOf } from '../../../src/core/ageing/bucket';
import { boundsWithEdges } from '../../../src/core/ageing/edges';
import { day, openItemsOf } from '../dunning/openItemsOf';

const labelOf = (daysOverdue: number, edges: 'inclusive' | 'strict', bounds = defaultBounds): string => {
  const counted = boundsWithEdges(bounds, edges);
  return bucketLabels(counted, 'Not due')[bucketOf(daysOverdue, counted)] ?? '';
};

test.each([
  [0, 'Not due', 'Not due'],
  [1, '1-30', '1-29'],
  [29, '1-30', '1-29'],
  [30, '1-30', '30-59'],
  [31, '31-60', '30-59'],
  [59, '31-60', '30-59'],
  [60, '31-60', '60-89'],
  [120, '91-120', '>119'],
  [121, '>120', '>119'],
])('%d days is in %s, with strict edges in %s', (days, inclusive, strict) => {
  expect([labelOf(days, 'inclusive'), labelOf(days, 'strict')]).toEqual([inclusive, strict]);
});

test('a strict bound of one day is that of what is not due', () => {
  expect(boundsWithEdges([0, 1, 30], 'strict')).toEqual([0, 29]);
  expect(labelOf(1, 'strict', [0, 1, 30])).toBe('1-29');
});

test('whatever the edges, bounds stay bounds and day 0 stays not due', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 8 })
    .map((list) => [0, ...list.sort((a, b) => a - b)]);
  fc.assert(
    fc.property(bounds, (list) => {
      const strict = boundsWithEdges(list, 'strict');
      expect(checkBounds(strict)).toEqual({ ok: true, value: strict });
      expect(bucketOf(0, strict)).toBe(0);
      expect(bucketOf(1, strict)).toBe(1);
    }),
  );
});

const items = openItemsOf([
  { customer: 'A', document: '1', invoiced: '2026-10-22', due: '2026-11-21', open: 100 },
  { customer: 'B', document: '2', invoiced: '2026-10-21', due: '2026-12-31', open: 20 },
  { customer: 'C', document: '3', due: '2026-10-21', open: 3 },
]);
const AS_OF = day('2026-11-21');

test('by invoice date: 30 days, 31 days, and one without an invoice date', () => {
  const [total] = ageingTotals(ageingTable(ageFromInvoice(items), AS_OF, defaultBounds));
  expect(total).toMatchObject({ buckets: [3, 100, 20, 0, 0, 0], total: 123 });
});

test('together: the customers of one owner share a row', () => {
  const rows = ageingRows(ageingTable(ageTogether(items, Int32Array.of(7, 2, 7)), AS_OF, defaultBounds));
  expect(rows).toEqual([
    { customer: 7, currency: 0, buckets: [100, 0, 3, 0, 0, 0], total: 103 },
    { customer: 2, currency: 0, buckets: [20, 0, 0, 0, 0, 0], total: 20 },
  ]);
});

test('from whatever day, in whatever rows and with whatever edges: every cent is in exactly one bucket', () => {
  const dated = fc.constantFrom('2025-01-01', '2026-08-23', '2026-10-22', '2026-11-20', '2026-12-24', null);
  const row = fc.record({
    customer: fc.constantFrom('A', 'B', 'C'),
    currency: fc.constantFrom('EUR', 'USD'),
    invoiced: dated,
    due: dated,
    open: fc.integer({ min: -1e12, max: 1e12 }),
  });
  const edges = fc.constantFrom('inclusive' as const, 'strict' as const);
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      edges,
      fc.boolean(),
      fc.boolean(),
      (rows, how, from, together) => {
        const all = openItemsOf(
          rows.map(({ invoiced, ...of }, index) => ({
            ...of,
            ...(invoiced === null ? {} : { invoiced }),
            document: String(index),
          })),
        );
        const shared = together ? ageTogether(all, Int32Array.of(0, 1, 0)) : all;
        const table = ageingTable(
          from ? ageFromInvoice(shared) : shared,
          AS_OF,
          boundsWithEdges(defaultBounds, how),
        );
        for (const { currency, buckets, total } of ageingTotals(table)) {
          const own = all.open.filter((_, index) => all.currency[index] === currency);
          const open = own.reduce((sum, one) => sum + one, 0);
          expect(total).toBe(open);
          expect(buckets.reduce((sum, one) => sum + one, 0)).toBe(open);
        }
      },
    ),
  );
});
