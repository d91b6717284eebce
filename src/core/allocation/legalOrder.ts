import type { Regime } from '../law/regime';

/** What a claim consists of. */
export const claimParts = ['costs', 'interest', 'principal'] as const;
export type ClaimPart = (typeof claimParts)[number];

/** In which order a payment pays the parts of a debt. */
export type PartOrder = readonly ClaimPart[];

const COSTS_FIRST: PartOrder = ['costs', 'interest', 'principal'];
const INTEREST_FIRST: PartOrder = ['interest', 'principal', 'costs'];

/** Principal first: the order of the books, and the one that costs the debtor least. */
export const PRINCIPAL_FIRST: PartOrder = ['principal', 'interest', 'costs'];

/**
 * The order in which the law lets a part payment pay a debt. NL (Civil Code 6:44) and DE (BGB 367): costs, accrued
 * interest, principal. BE (old Civil Code, article 1254): interest before principal; where costs come in is not
 * settled, so they come last, which costs the debtor least. Elsewhere the product knows no order of the law, and
 * the principal comes first.
 * @example legalOrder('NL-B2C') //=> ['costs', 'interest', 'principal']
 */
export function legalOrder(regime: Regime | null): PartOrder {
  if (regime === null) return PRINCIPAL_FIRST;
  const country = regime.slice(0, 2);
  if (country === 'NL' || country === 'DE') return COSTS_FIRST;
  return country === 'BE' ? INTEREST_FIRST : PRINCIPAL_FIRST;
}
