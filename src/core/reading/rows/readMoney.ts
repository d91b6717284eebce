import type { Minor } from '../../money/money';
import type { Field } from '../reading';
import { isCreditSide } from '../values/creditSide';
import type { Column } from './columns';

/** Amount and open amount of a row, debit positive; null when one of them cannot be read (reported). */
export function readMoney(
  columns: Readonly<Record<Field, Column>>,
  amountIn: (column: Column, blank: Minor | null) => Minor | null,
  debitCredit: string,
): { amount: Minor; open: Minor } | null {
  const has = (column: Column): boolean => column.at >= 0;
  const signed = (minor: Minor | null): Minor | null =>
    minor !== null && minor > 0 && isCreditSide(debitCredit) ? -minor : minor;
  let balance: Minor | null = null;
  if (has(columns.debit) || has(columns.credit)) {
    const debit = has(columns.debit) ? amountIn(columns.debit, 0) : 0;
    const credit = has(columns.credit) ? amountIn(columns.credit, 0) : 0;
    if (debit === null || credit === null) return null;
    balance = debit - credit;
  }
  if (has(columns.open)) {
    const open = signed(amountIn(columns.open, null));
    if (open === null) return null;
    const amount = has(columns.amount) ? signed(amountIn(columns.amount, open)) : (balance ?? open);
    return amount === null ? null : { amount, open };
  }
  const amount = balance ?? signed(amountIn(columns.amount, null));
  return amount === null ? null : { amount, open: amount };
}
