import type { Customer } from './customer';

/**
 * How a customer is called on screen and in a letter: the name, else the number.
 * @example customerLabel({ name: null, number: '00031' }) //=> '00031'
 */
export const customerLabel = ({ name, number }: Pick<Customer, 'name' | 'number'>): string =>
  name ?? number ?? '';
