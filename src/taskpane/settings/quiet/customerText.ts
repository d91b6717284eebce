import type { Findable } from '../../../app/findDossiers';
import { customerId } from '../../../core/index';

/** A customer as a person knows it: its name and number, or the number alone where nobody of that number is known. */
export function customerText(number: string, findable: Pick<Findable, 'customers'> | null): string {
  const name = findable?.customers.get(customerId({ number, name: null }))?.name ?? null;
  return name === null ? number : `${name} (${number})`;
}
