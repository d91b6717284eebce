import { type Charge, type ChargeKind, chargeKinds, chargesTotal, type Minor } from '../../../core/index';

/** What a mail charges, by kind; kinds that it does not charge are left out. */
export const chargeSums = (charges: readonly Charge[]): readonly (readonly [ChargeKind, Minor])[] =>
  chargeKinds.flatMap((kind) => {
    const found = charges.filter((charge) => charge.kind === kind);
    return found.length === 0 ? [] : [[kind, chargesTotal(found)] as const];
  });
