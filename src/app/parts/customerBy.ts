import type { Customer } from '../../core/index';
import { customerOf } from './customerOf';
import type { Judged } from './judged';

/**
 * The customer as the sheet has it, else the table, else by its id alone where something of it was filed; null for none.
 */
export function customerBy(
  { customers, parents, others, events, defaults }: Judged,
  id: string,
): Customer | null {
  const known = customers.get(id) ?? parents.get(id) ?? others.get(id);
  if (known !== undefined) return known;
  if (!events.some(({ customer, kind }) => customer === id && kind !== 'erased')) return null;
  return filedCustomer(id, defaults);
}

/** A customer of whom only the dossier knows: its id is all there is. */
export function filedCustomer(id: string, defaults: Judged['defaults']): Customer {
  const sheet = { number: id, name: null, email: null, language: null, country: null };
  return customerOf(id, sheet, null, defaults).customer;
}
