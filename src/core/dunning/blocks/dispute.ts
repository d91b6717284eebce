import type { ItemState } from '../../dossier/state';
import type { Minor } from '../../money/money';

/** What of an open amount is in dispute: all of it where no amount was named, never more than is open. */
export function disputedPart(state: ItemState | undefined, open: Minor): Minor {
  const dispute = state?.dispute ?? null;
  if (dispute === null) return 0;
  return dispute.amount === null ? open : Math.min(dispute.amount, open);
}

/** What may be asked of an item: what is open, less what is in dispute. */
export const askedOf = (state: ItemState | undefined, open: Minor): Minor => open - disputedPart(state, open);
