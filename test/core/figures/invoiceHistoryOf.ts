import { NO_DAY } from '../../../src/core/dates/day';
import { dayOfIso } from '../../../src/core/dates/iso';
import type { InvoiceHistory } from '../../../src/core/figures/invoiceHistory';

/** An invoice as a test writes it: number of its customer, ISO dates (null: none), cents. */
export type InvoiceRow = readonly [
  customer: number,
  invoiced: string | null,
  due: string | null,
  cleared: string | null,
  amount: number,
];

/** Day of an ISO date that the test knows to be right; `NO_DAY` for none. */
export function dayOf(iso: string | null): number {
  const day = iso === null ? NO_DAY : dayOfIso(iso);
  if (day === null) throw new Error(`No such day: ${iso}`);
  return day;
}

/** The columns of these invoices. */
export const invoiceHistoryOf = (rows: readonly InvoiceRow[]): InvoiceHistory => ({
  count: rows.length,
  customer: Int32Array.from(rows, ([customer]) => customer),
  invoiceDay: Int32Array.from(rows, ([, invoiced]) => dayOf(invoiced)),
  dueDay: Int32Array.from(rows, ([, , due]) => dayOf(due)),
  clearedDay: Int32Array.from(rows, ([, , , cleared]) => dayOf(cleared)),
  amount: Float64Array.from(rows, ([, , , , amount]) => amount),
});
