import type { Charged } from '../events/reminders';
import type { ChargedSums } from '../state';

/** Sums with one charge more. */
export const withCharge = (sums: ChargedSums, { kind, amount }: Charged): ChargedSums =>
  kind === 'fixed' ? { ...sums, fixed: true } : { ...sums, [kind]: sums[kind] + amount };
