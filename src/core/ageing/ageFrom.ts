import type { AgeingColumns } from './ageingTable';

/**
 * Items that age from their invoice date, whatever their due date; one without an invoice date is as new as can be.
 * @example ageingTable(ageFromInvoice(items), 20778, defaultBounds)
 */
export const ageFromInvoice = <T extends Pick<AgeingColumns, 'invoiceDay'>>(
  items: T,
): Omit<T, 'dueDay'> & Pick<AgeingColumns, 'dueDay'> => ({ ...items, dueDay: items.invoiceDay });

/**
 * Items in rows by whatever their customers have in common, such as who looks after them, instead of by customer.
 * @param shared number for every customer of the items, from 0
 * @example ageingTable(ageTogether(items, Int32Array.of(0, 1, 0)), 20778, defaultBounds) // customers 0 and 2 in one row
 */
export const ageTogether = <T extends Pick<AgeingColumns, 'customer'>>(items: T, shared: Int32Array): T => ({
  ...items,
  customer: items.customer.map((customer) => shared[customer] ?? 0),
});
