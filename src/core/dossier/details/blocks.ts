import { type BlockEvent, disputeOutcomes, disputeReasons, releasable } from '../events/blocks';
import type { DetailShapes } from './detailShapes';
import { day, dayOrNull, debtOrNull, oneOf, text, textOrNull, words } from './fields';

export const blockShapes: DetailShapes<BlockEvent> = {
  dispute: {
    day,
    reason: { check: oneOf(disputeReasons) },
    amount: debtOrNull,
    owner: words,
    answers: textOrNull,
    note: words,
  },
  'dispute-resolved': { day, outcome: { check: oneOf(disputeOutcomes) }, note: words },
  hold: { day, until: dayOrNull, note: words },
  release: { day, from: { check: oneOf(releasable), absent: 'hold' }, note: words },
  handover: { day, to: text, note: words },
};
