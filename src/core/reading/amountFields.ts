import type { Field } from './reading';

/** Columns of amounts, in the order in which they are believed. */
export const amountFields: readonly Field[] = ['open', 'amount', 'debit', 'credit'];
