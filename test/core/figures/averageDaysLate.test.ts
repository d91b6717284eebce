import { averageDaysLate } from '../../../src/core/figures/averageDaysLate';
import { dayOf, type InvoiceRow, invoiceHistoryOf } from './invoiceHistoryOf';

const average = (rows: readonly InvoiceRow[], from: string, to: string) =>
  averageDaysLate(invoiceHistoryOf(rows), dayOf(from), dayOf(to));

const rows: readonly InvoiceRow[] = [
  // Customer 2: 4 late in January, 2 early in February, 22 late in November.
  [2, '2025-12-06', '2026-01-05', '2026-01-09', 100],
  [2, '2026-01-10', '2026-02-09', '2026-02-07', 9_900],
  [2, '2026-10-01', '2026-10-31', '2026-11-22', 100],
  // Still open, and without due date.
  [2, '2026-10-05', '2026-11-04', null, 100],
  [2, '2026-10-05', null, '2026-11-05', 100],
  // Customer 0 paid on the due date, each time.
  [0, '2026-01-01', '2026-01-31', '2026-01-31', 100],
  [0, '2026-11-01', '2026-12-01', '2026-12-01', 100],
];

test('over a year, early payments below 0, every invoice counting the same', () =>
  expect(average(rows, '2026-01-01', '2026-12-31')).toEqual({
    ok: true,
    value: new Map([
      [2, { paid: 3, average: 8 }],
      [0, { paid: 2, average: 0 }],
    ]),
  }));

test('a customer that now pays 14 days later than over its year', () => {
  const year = average(rows, '2026-01-01', '2026-11-30');
  const now = average(rows, '2026-09-01', '2026-11-30');
  if (!year.ok || !now.ok) throw new Error('There is a history');
  expect((now.value.get(2)?.average ?? 0) - (year.value.get(2)?.average ?? 0)).toBe(14);
  expect(now.value.has(0)).toBe(false);
});

test('the first and the last day belong to the period', () => {
  const paidOf = (from: string, to: string): number | undefined => {
    const late = average(rows, from, to);
    return late.ok ? late.value.get(2)?.paid : undefined;
  };
  expect(paidOf('2026-01-09', '2026-02-07')).toBe(2);
  expect(paidOf('2026-01-10', '2026-02-07')).toBe(1);
  expect(paidOf('2026-01-09', '2026-02-06')).toBe(1);
});

test('without any invoice it needs history; what is no amount is out of range', () => {
  expect(average([], '2026-01-01', '2026-12-31')).toEqual({ ok: false, error: 'needs-history' });
  expect(average([[0, null, null, null, Number.NaN]], '2026-01-01', '2026-12-31')).toEqual({
    ok: false,
    error: 'out-of-range',
  });
});
