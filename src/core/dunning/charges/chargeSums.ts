import type { Minor } from '../../money/money';
import { type Charge, type ChargeKind, chargeKinds, chargesTotal } from './charge';

/**
 * What a mail charges, by kind; kinds that it does not charge are left out.
 * @example chargeSums([{ kind: 'fixed', amount: 4000, … }, { kind: 'fixed', amount: 4000, … }]) //=> [['fixed', 8000]]
 */
export const chargeSums = (
  charges: readonly Pick<Charge, 'kind' | 'amount'>[],
): readonly (readonly [ChargeKind, Minor])[] =>
  chargeKinds.flatMap((kind) => {
    const found = charges.filter((charge) => charge.kind === kind);
    return found.length === 0 ? [] : [[kind, chargesTotal(found)] as const];
  });
