import type { DisputeReason } from '../../dossier/events/blocks';
import { type Signal, type ToldReason, toldReasons } from '../words/replyWords';
import { amountNear } from './amountNear';
import { negated } from './negated';
import type { Said } from './said';
import { has, placesOf, type View } from './sentenceView';

/** Something that is contested, or why it is not paid: its reason by the words of the sentence. */
export function disputeIn(view: View): Said | null {
  const reason = reasonOf(view);
  if (reason === null) return null;
  const at = view.hits.find(({ tag }) => tag === 'fault' || tag === 'contest') ?? view.hits[0];
  return { kind: 'dispute', day: null, amount: at ? amountNear(view, at) : null, reason };
}

const told = (view: View, how: 'sure' | 'about'): ToldReason | undefined =>
  toldReasons.find((reason) => has(view, `${how}-${reason}` as Signal));

function reasonOf(view: View): DisputeReason | null {
  const sure = told(view, 'sure');
  if (sure) return sure;
  const about = told(view, 'about');
  if (has(view, 'contest')) return about ?? 'other';
  if (has(view, 'fault')) {
    if (about) return about;
    return has(view, 'letter', 'invoice') || view.documents.length > 0 ? 'other' : null;
  }
  return refuses(view) ? 'other' : null;
}

/** "We do not pay this invoice": but not where they cannot, or not yet. */
const refuses = (view: View): boolean =>
  has(view, 'we') &&
  !has(view, 'unable', 'if', 'must', 'other', 'plan') &&
  view.days.length === 0 &&
  placesOf(view, 'pay').some((verb) => negated(view, verb));
