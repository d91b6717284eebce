import type { Minor } from '../money/money';
import type { Layout } from './layout';
import type { Field } from './reading';

/** Letters and words of a debit/credit column that mean credit: S/H, D/C, D/K. */
const creditWords = new Set(['h', 'c', 'k', 'cr', 'haben', 'credit', 'crédit', 'kredit', '-']);

/** Amount and open amount of a row, debit positive; null when one of them cannot be read (reported). */
export function readMoney(
  layout: Layout,
  amountIn: (field: Field, blank: Minor | null) => Minor | null,
  debitCredit: string,
): { amount: Minor; open: Minor } | null {
  const has = (field: Field): boolean => layout.column(field) >= 0;
  const signed = (minor: Minor | null): Minor | null =>
    minor !== null && minor > 0 && creditWords.has(debitCredit) ? -minor : minor;
  let balance: Minor | null = null;
  if (has('debit') || has('credit')) {
    const debit = has('debit') ? amountIn('debit', 0) : 0;
    const credit = has('credit') ? amountIn('credit', 0) : 0;
    if (debit === null || credit === null) return null;
    balance = debit - credit;
  }
  if (has('open')) {
    const open = signed(amountIn('open', null));
    if (open === null) return null;
    const amount = has('amount') ? signed(amountIn('amount', open)) : (balance ?? open);
    return amount === null ? null : { amount, open };
  }
  const amount = balance ?? signed(amountIn('amount', null));
  return amount === null ? null : { amount, open: amount };
}
