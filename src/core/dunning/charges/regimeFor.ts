import type { Customer } from '../../items/customer';
import type { Regime } from '../../law/regime';
import type { ContractClause } from '../settings';

const business: ReadonlyMap<string, Regime> = new Map([
  ['BE', 'BE-B2B'],
  ['NL', 'NL-B2B'],
  ['DE', 'DE-B2B'],
  ['FR', 'FR-B2B'],
  ['LU', 'LU-B2B'],
  ['GB', 'GB-B2B'],
]);

const consumer: ReadonlyMap<string, Regime> = new Map([
  ['BE', 'BE-B2C'],
  ['NL', 'NL-B2C'],
  ['DE', 'DE-B2C'],
  ['FR', 'FR-B2C'],
  ['LU', 'LU-B2C'],
]);

/**
 * The law that holds between the administration and a customer. A consumer is protected by that of its own country
 * (of the administration's, where its own is not known); between businesses that of the administration's country
 * holds. A Belgian consumer of a creditor without a recorded clause is under `BE-LEGAL`: no interest or lump sum of
 * a contract. Null where the product knows no law: then nothing is charged. The United Kingdom's act knows no
 * consumers.
 * @example regimeFor({ kind: 'consumer', country: 'NL' }, 'BE', null) //=> 'NL-B2C'
 * @example regimeFor({ kind: 'business', country: 'NL' }, 'BE', null) //=> 'BE-B2B'
 */
export function regimeFor(
  customer: Pick<Customer, 'kind' | 'country'>,
  homeCountry: string,
  clause: ContractClause | null,
): Regime | null {
  if (customer.kind === 'business') return business.get(homeCountry) ?? null;
  const regime = consumer.get(customer.country ?? homeCountry) ?? null;
  return regime === 'BE-B2C' && clause === null ? 'BE-LEGAL' : regime;
}
