import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InvoicesPaidOrOpen } from '../../../src/core/figures/behaviourSums';
import { behaviourAt, paymentBehaviour } from '../../../src/core/figures/paymentBehaviour';
import { minorOfNumber } from '../../../src/core/money/decimal';
import { dayOf, type InvoiceRow, invoiceHistoryOf } from './invoiceHistoryOf';

/** Two real years of invoices, and what Microsoft computed of them; not ours to copy, so they may not be there. */
const folder = path.join(__dirname, '..', '..', '..', '..', 'shared', 'data');
const invoicesFile = path.join(folder, 'accounts-receivable-2466.csv');
const featuresFile = path.join(folder, 'late-payment-features-2466.csv');
const whereThere = existsSync(invoicesFile) && existsSync(featuresFile) ? test : test.skip;

const cellsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

const cents = (text = ''): number => minorOfNumber(Number(text), 'EUR') ?? Number.NaN;

/** ISO date of m/d/yyyy. */
function isoOf(american = ''): string {
  const [month = '', day = '', year = ''] = american.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The seven features of the paid or the open invoices; the file writes 0 for a share or an average of nothing. */
const featuresOf = (of: InvoicesPaidOrOpen): number[] => [
  of.count,
  of.late,
  of.lateShare ?? 0,
  of.amount,
  of.amountLate,
  of.amountLateShare ?? 0,
  of.averageDaysLate ?? 0,
];

/** Places of amounts and of shares and averages among the fourteen features. */
const AMOUNTS = [3, 4, 10, 11];
const RATIOS = [2, 5, 6, 9, 12, 13];

whereThere(
  'two real years: what preceded each of 2,466 invoices (skipped where the files are not beside the project)',
  () => {
    const [, ...invoices] = cellsOf(invoicesFile);
    const customers = [...new Set(invoices.map(([, customer = '']) => customer))];
    const history = invoiceHistoryOf(
      invoices.map(
        ([, customer = '', , , invoiced, due, amount, , cleared]): InvoiceRow => [
          customers.indexOf(customer),
          isoOf(invoiced),
          isoOf(due),
          isoOf(cleared),
          cents(amount),
        ],
      ),
    );
    const table = paymentBehaviour(history, dayOf('2014-12-31'));
    if (!table.ok) throw new Error(table.error);
    const expected = cellsOf(featuresFile);
    expect(table.value.rowCount).toBe(2466);
    expect(expected).toHaveLength(2466);
    const differing = expected.flatMap((cells, row) => {
      const wanted = cells.slice(3, 17);
      const { paid, open } = behaviourAt(table.value, row);
      const told = [...featuresOf(paid), ...featuresOf(open)];
      expect(wanted).toHaveLength(told.length);
      const isEqual = told.every((feature, place) => {
        if (AMOUNTS.includes(place)) return feature === cents(wanted[place]);
        const other = Number(wanted[place]);
        return RATIOS.includes(place) ? Math.abs(feature - other) <= 1e-12 : feature === other;
      });
      return isEqual ? [] : [{ row, told, wanted }];
    });
    expect(differing).toEqual([]);
  },
);
