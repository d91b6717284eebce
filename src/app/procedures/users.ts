import type { Customer } from '../../core/index';
import type { CheckedRun } from '../checked';

type Customers = Pick<CheckedRun, 'customers' | 'others'>;

/** Customers of the company, with and without open items. */
const all = ({ customers, others }: Customers): Iterable<Customer> =>
  new Map([...others, ...customers]).values();

/** How many customers each procedure reminds, by its name in lower case. */
export function countUsers(run: Customers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { procedure } of all(run)) {
    const key = procedure.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The customers that a procedure reminds. */
export const usersOf = (run: Customers, key: string): readonly Customer[] =>
  [...all(run)].filter(({ procedure }) => procedure.toLowerCase() === key);
