import type { CurrencyCode } from '../../core/index';
import type { Hash } from '../ports';

/** Whom a claim is about. */
export interface ClaimSubject {
  readonly tenantId: string;
  readonly administration: string;
  readonly customer: string;
  readonly currency: CurrencyCode;
}

/** Under what the team claims a customer in a currency: a hex SHA-256, the same on every computer. */
export const claimOf = (
  hash: Hash,
  { tenantId, administration, customer, currency }: ClaimSubject,
): Promise<string> => hash.sha256(JSON.stringify([tenantId, administration, customer, currency]));
