import type { Customer } from '../items/customer';

/**
 * Parts the items of one customer and currency into mails, the highest level first. A Belgian consumer's items at
 * their first reminder get a mail of their own: the law lets that first reminder cost nothing, and it must be
 * recognisable as such (Code of Economic Law, book XIX). All others get one mail.
 */
export function separateMails<T extends { readonly level: number }>(
  customer: Pick<Customer, 'kind' | 'country'>,
  homeCountry: string,
  items: readonly T[],
): readonly (readonly T[])[] {
  const belgianConsumer = customer.kind === 'consumer' && (customer.country ?? homeCountry) === 'BE';
  if (!belgianConsumer) return [items];
  const first = items.filter((item) => item.level === 1);
  const further = items.filter((item) => item.level > 1);
  return [further, first].filter((mail) => mail.length > 0);
}
