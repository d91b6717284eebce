import type { CheckedRun } from '../../../../app/checked';
import { customerLabel } from '../../../../core/index';

/** How customers are called, by id: as the list in front has them, else as the last one had them, else by the id. */
export function customerNames({
  customers,
  compared,
}: Pick<CheckedRun, 'customers' | 'compared'>): (id: string) => string {
  const before = new Map((compared?.last?.items ?? []).map(({ customer, name }) => [customer, name]));
  return (id) => {
    const customer = customers.get(id);
    if (customer !== undefined) return customerLabel(customer);
    return customerLabel({ name: before.get(id) || null, number: id });
  };
}
