import { isCreditKind } from '../../items/openItems';
import type { Issue } from '../issue';
import type { ItemRow } from '../itemColumns';
import type { Layout } from '../layout';
import type { Field } from '../reading';

/** Columns that say by themselves on which side an amount stands. */
const sides: readonly Field[] = ['debit', 'credit', 'debitCredit'];

/** Minus the size of an amount; 0 stays 0. */
const asCredit = (minor: number): number => (minor === 0 ? 0 : -Math.abs(minor));

/**
 * Some packages print credit notes and payments without a minus and leave it to the type column. Where none of them
 * has one, they are counted as credits, and that is told: the customer must not be reminded of his own credit. Where
 * others have one, a positive amount is a reversal and stays.
 */
export function withCreditSigns(
  items: readonly ItemRow[],
  layout: Layout,
): { readonly items: readonly ItemRow[]; readonly issues: readonly Issue[] } {
  const credits = items.filter(({ kind }) => isCreditKind(kind));
  const first = credits.find(({ open }) => open > 0);
  const signed = credits.some(({ open, amount }) => open < 0 || amount < 0);
  if (!first || signed || sides.some((field) => layout.column(field) >= 0)) return { items, issues: [] };
  return {
    items: items.map((item) =>
      isCreditKind(item.kind) ? { ...item, open: asCredit(item.open), amount: asCredit(item.amount) } : item,
    ),
    issues: [
      {
        code: 'credits-unsigned',
        row: first.row,
        facts: { document: first.document, count: credits.length },
      },
    ],
  };
}
