import fc from 'fast-check';
import { NO_DAY } from '../../../src/core/dates/day';
import { averageDaysLate } from '../../../src/core/figures/averageDaysLate';
import type { History } from '../../../src/core/figures/history';
import { openOnDay } from '../../../src/core/figures/openOnDay';
import { salesByMonth, salesOfDays } from '../../../src/core/figures/salesByMonth';
import { readHistory } from '../../../src/core/reading/readHistory';
import { day } from '../dunning/openItemsOf';
import { gridOf } from './sheets';

const HEADERS = [
  'Customer no',
  'Name',
  'Document',
  'Type',
  'Invoice date',
  'Due date',
  'Amount',
  'Clearing date',
];

/** Two customers: an invoice paid in time, one paid 4 days late, one open, a credit note and the payments. */
const POSTED = [
  HEADERS,
  ['C1', 'Zee', 'F-1', 'Invoice', '2026-01-15', '2026-02-14', '100.00', '2026-02-10'],
  ['C1', 'Zee NV', 'F-2', 'Invoice', '2026-02-20', '2026-03-22', '40.50', '2026-03-26'],
  ['C2', 'Berg', 'F-3', 'Invoice', '2026-03-28', '2026-04-27', '9.95', null],
  ['C2', 'Berg', 'C-1', 'Credit note', '2026-03-30', '2026-04-29', '-2.00', null],
  ['C1', 'Zee', 'P-1', 'Payment', '2026-02-10', '2026-02-10', '-100.00', '2026-02-10'],
  ['C1', 'Zee', 'P-2', 'Payment', '2026-03-26', '2026-03-26', '-40.50', '2026-03-26'],
];

function historyOf(rows: readonly (readonly (string | null)[])[], company?: string): History {
  const read = readHistory(gridOf(rows), {
    administration: 'zee',
    asOf: day('2026-12-31'),
    ...(company === undefined ? {} : { company }),
  });
  if (!read.ok) throw new Error(read.error.code);
  if (read.value === null) throw new Error('no history');
  return read.value;
}

test('has everything posted, its customers by number, and the first and last day that it knows of', () => {
  const { posted, customers, currencies, from, until } = historyOf(POSTED);
  expect(posted.count).toBe(6);
  expect(customers.map(({ number, name }) => [number, name])).toEqual([
    ['C1', 'Zee'],
    ['C2', 'Berg'],
  ]);
  expect(currencies).toEqual(['EUR']);
  expect([...posted.customer]).toEqual([0, 0, 1, 1, 0, 0]);
  expect([from, until]).toEqual([day('2026-01-15'), day('2026-03-30')]);
});

test.each([
  ['2026-01-31', 100_00],
  ['2026-02-28', 40_50],
  ['2026-03-31', 7_95],
])('open on %s: %d cents', (asOf, cents) => {
  const open = openOnDay(historyOf(POSTED).posted, day(asOf));
  expect(open.ok && open.value.open.reduce((sum, one) => sum + one, 0)).toBe(cents);
});

test('sales by month are invoices less credit notes, without payments', () => {
  const { posted } = historyOf(POSTED);
  expect(salesByMonth(posted, 0, day('2026-04-15'))).toEqual([0, 7_95, 40_50, 100_00]);
  expect(salesByMonth(posted, 0, day('2026-03-29'))).toEqual([9_95, 40_50, 100_00]);
  expect(salesByMonth(posted, 1, day('2026-03-29'))).toEqual([]);
});

test('sales of days count the last and not the day before the first', () => {
  const { posted } = historyOf(POSTED);
  // 20 February to 28 March are 37 days.
  expect(salesOfDays(posted, 0, day('2026-03-28'), 37)).toBe(50_45);
  expect(salesOfDays(posted, 0, day('2026-03-28'), 36)).toBe(9_95);
});

test('how customers pay is told of their invoices alone', () => {
  const { invoices, accounts } = historyOf(POSTED);
  expect(invoices.count).toBe(3);
  expect([...accounts.customer]).toEqual([0, 1]);
  const late = averageDaysLate(invoices, day('2026-01-01'), day('2026-12-31'));
  // 4 days early and 4 days late.
  expect(late.ok && late.value.get(0)).toEqual({ paid: 2, average: 0 });
});

test('a customer has an account for each currency', () => {
  const { accounts, currencies } = historyOf([
    [...HEADERS, 'Currency'],
    ['C1', 'Zee', 'F-1', 'Invoice', '2026-01-15', '2026-02-14', '100.00', '2026-02-10', 'EUR'],
    ['C1', 'Zee', 'F-2', 'Invoice', '2026-01-16', '2026-02-15', '100.00', '2026-02-10', 'GBP'],
  ]);
  expect([...accounts.currency].map((code) => currencies[code])).toEqual(['EUR', 'GBP']);
  expect([...accounts.customer]).toEqual([0, 0]);
});

test('a part payment is cleared on its day, the rest is open; the invoice is not yet paid', () => {
  const { posted, invoices } = historyOf([
    [...HEADERS, 'Open amount'],
    ['C1', 'Zee', 'F-1', 'Invoice', '2026-01-15', '2026-02-14', '100.00', '2026-02-10', '30.00'],
    ['C1', 'Zee', 'F-2', 'Invoice', '2026-01-16', '2026-02-15', '50.00', '2026-03-01', '0.00'],
    ['C1', 'Zee', 'F-3', 'Invoice', '2026-01-17', '2026-02-16', '20.00', null, '0.00'],
  ]);
  const entries = [...posted.amount].map((amount, place) => [amount, posted.clearedDay[place]]);
  expect(entries).toEqual([
    [70_00, day('2026-02-10')],
    [30_00, NO_DAY],
    [50_00, day('2026-03-01')],
    // Paid on a day that the list does not name: known by its last day.
    [20_00, day('2026-03-01')],
  ]);
  expect([...invoices.amount]).toEqual([100_00, 50_00]);
  expect([...invoices.clearedDay]).toEqual([NO_DAY, day('2026-03-01')]);
});

test('a list of what is open is no history', () => {
  const open = POSTED.map((row) => row.slice(0, 7));
  expect(readHistory(gridOf(open), { administration: 'zee', asOf: 0 })).toEqual({ ok: true, value: null });
});

test('a sheet that is no list of documents says what it lacks', () => {
  const read = readHistory(gridOf([['Recipe'], ['Flour']]), { administration: 'zee', asOf: 0 });
  expect(read).toMatchObject({ ok: false, error: { code: 'no-header' } });
});

test('at its end a history has open what its column of open amounts says', () => {
  const share = fc.constantFrom(0, 0.25, 1);
  const row = fc.tuple(fc.integer({ min: 4, max: 1e6 }), share, fc.boolean(), fc.constantFrom('C1', 'C2'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (list) => {
      // A first document that was cleared makes it a history; quarters of whole euros are whole cents.
      const rows = list.map(([euros, part, dated, customer], at) => [
        customer,
        customer,
        `F-${at + 2}`,
        'Invoice',
        '2026-01-15',
        '2026-02-14',
        `${euros}.00`,
        dated ? '2026-02-20' : null,
        (euros * part).toFixed(2),
      ]);
      const first = ['C1', 'C1', 'F-1', 'Invoice', '2026-01-10', '2026-02-09', '1.00', '2026-02-10', '0.00'];
      const { posted } = historyOf([[...HEADERS, 'Open amount'], first, ...rows]);
      const open = openOnDay(posted, day('2026-03-31'));
      expect(open.ok && open.value.open.reduce((sum, one) => sum + one, 0)).toBe(
        list.reduce((sum, [euros, part]) => sum + euros * part * 100, 0),
      );
      // Whatever was paid since, on the day of the first payment all of it was open.
      const before = openOnDay(posted, day('2026-02-09'));
      expect(before.ok && before.value.open.reduce((sum, one) => sum + one, 0)).toBe(
        list.reduce((sum, [euros]) => sum + euros * 100, 100),
      );
    }),
    { numRuns: 30 },
  );
});
