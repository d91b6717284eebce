import type { ContractClause } from '../settings';
import type { ClaimedItem } from './chargesInput';

/** The clause, where it covers an item: an invoice of before the general terms, or of no known day, it does not. */
export function clauseOn(
  clause: ContractClause | null,
  { invoiceDay }: Pick<ClaimedItem, 'invoiceDay'>,
): ContractClause | null {
  if (clause === null || clause.since === null) return clause;
  return invoiceDay !== null && invoiceDay >= clause.since ? clause : null;
}
