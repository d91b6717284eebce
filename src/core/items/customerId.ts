import { normalisedName } from './normalisedName';
import type { SheetCustomer } from './openItems';

/**
 * Identity of a customer: the trimmed number, else the normalised name; '' when there is neither.
 * Two entries of `OpenItems.customers` with one id are one customer whose name is written in two ways.
 * @example customerId({ number: ' 00031 ', name: 'Bakkerij' }) //=> '00031'
 * @example customerId({ number: null, name: 'CAFÉ  du Marché' }) //=> 'cafe du marche'
 */
export function customerId(customer: Pick<SheetCustomer, 'number' | 'name'>): string {
  const number = customer.number?.trim() ?? '';
  return number === '' ? normalisedName(customer.name ?? '') : number;
}
