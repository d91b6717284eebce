import type { Layout } from '../layout';
import type { Field } from '../reading';
import type { ColumnFormat } from '../values/columnFormat';

/** Column of a field as its cells are read. */
export interface Column {
  readonly field: Field;
  /** Index from 0 in the grid, -1 where the sheet has none. */
  readonly at: number;
  readonly format: ColumnFormat;
}

/** The columns of all fields, looked up once for all rows: by name they would be looked up some forty times a row. */
export function columnsOf(layout: Layout): Readonly<Record<Field, Column>> {
  const column = (field: Field): Column => ({
    field,
    at: layout.column(field),
    format: layout.format(field),
  });
  return {
    customerNumber: column('customerNumber'),
    customerName: column('customerName'),
    invoiceNumber: column('invoiceNumber'),
    type: column('type'),
    invoiceDate: column('invoiceDate'),
    dueDate: column('dueDate'),
    clearedDate: column('clearedDate'),
    terms: column('terms'),
    daysOverdue: column('daysOverdue'),
    amount: column('amount'),
    open: column('open'),
    debit: column('debit'),
    credit: column('credit'),
    debitCredit: column('debitCredit'),
    currency: column('currency'),
    reference: column('reference'),
    level: column('level'),
    lastReminder: column('lastReminder'),
    hold: column('hold'),
    email: column('email'),
    language: column('language'),
    country: column('country'),
    company: column('company'),
  };
}
