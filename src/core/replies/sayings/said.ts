import type { DayNumber } from '../../dates/day';
import type { DisputeReason } from '../../dossier/events/blocks';
import type { FoundAmount, SayingKind } from '../reading';

/** What a sentence says, before it is told where it stands and what it is about. */
export interface Said {
  readonly kind: SayingKind;
  readonly day: DayNumber | null;
  readonly amount: FoundAmount | null;
  readonly reason: DisputeReason | null;
}

/** Something said without day, amount or reason. */
export const plainly = (kind: SayingKind): Said => ({ kind, day: null, amount: null, reason: null });
