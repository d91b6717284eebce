import { type DunningProcedure, standardProcedure } from './procedure';

/** The procedures that come with the product, by name. */
export const shippedProcedures: ReadonlyMap<string, DunningProcedure> = new Map([
  [standardProcedure.name, standardProcedure],
]);

/**
 * Shipped procedure of a name as a person types it; blank is the standard one, null when there is no such name.
 * @example findProcedure(' Standard ')?.levels.length //=> 3
 */
export function findProcedure(name: string): DunningProcedure | null {
  const folded = name.trim().toLowerCase();
  return folded === '' ? standardProcedure : (shippedProcedures.get(folded) ?? null);
}
