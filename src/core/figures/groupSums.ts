import type { Customer } from '../items/customer';

/** Sums over customers and all that belong to them. */
export interface GroupSums<T> {
  /** By customer id: its own with those of every customer below it. */
  readonly sums: ReadonlyMap<string, T>;
  /** For each customer with a parent, the id of the nearest one above it that meets a condition; absent where none does. */
  readonly nearestAbove: (meets: (id: string) => boolean) => ReadonlyMap<string, string>;
}

/**
 * Adds up what customers have with what those have that belong to them, however deep; each is visited once. A group
 * that is nobody's stands for none, and so does each of customers that in the end belong to themselves.
 */
export function groupSums<C extends Pick<Customer, 'id' | 'group'>, T>(
  customers: readonly C[],
  own: (customer: C) => T,
  add: (one: T, other: T) => T,
): GroupSums<T> {
  const sums = new Map(customers.map((customer) => [customer.id, own(customer)]));
  const parents = new Map(
    customers.flatMap(({ id, group }) =>
      group !== null && group !== id && sums.has(group) ? [[id, group] as const] : [],
    ),
  );
  const daughters = new Map<string, number>();
  for (const parent of parents.values()) daughters.set(parent, (daughters.get(parent) ?? 0) + 1);
  const ready = customers.flatMap(({ id }) => (daughters.has(id) ? [] : [id]));
  // Whoever has no daughter left to wait for goes to its parent; the list grows while it is walked along.
  for (const id of ready) {
    const parent = parents.get(id);
    if (parent === undefined) continue;
    sums.set(parent, add(sums.get(parent) as T, sums.get(id) as T));
    const left = (daughters.get(parent) ?? 0) - 1;
    daughters.set(parent, left);
    if (left === 0) ready.push(parent);
  }
  // Those of a circle wait for each other for ever: they stand alone, with what came to them from below.
  const nearestAbove: GroupSums<T>['nearestAbove'] = (meets) => {
    const nearest = new Map<string, string>();
    for (const id of ready.toReversed()) {
      const parent = parents.get(id);
      const found = parent === undefined || meets(parent) ? parent : nearest.get(parent);
      if (found !== undefined) nearest.set(id, found);
    }
    return nearest;
  };
  return { sums, nearestAbove };
}
