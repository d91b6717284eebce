import type { DisputeReason } from '../../dossier/events/blocks';
import { type Signal, type ToldReason, toldReasons } from '../words/replyWords';
import { amountNear } from './amountNear';
import type { Said } from './said';
import { clauseAround, has, placesOf, type View } from './sentenceView';

/**
 * Something that is contested, or why it is not paid: its reason by the words of the sentence.
 * @param paid true where the same sentence says that it was paid
 */
export function disputeIn(view: View, paid: boolean): Said | null {
  const reason = paid && has(view, 'contest') ? 'already-paid' : reasonOf(view);
  if (reason === null) return null;
  const at = view.hits.find(({ tag }) => tag === 'fault' || tag === 'contest') ?? view.hits[0];
  return { kind: 'dispute', day: null, amount: at ? amountNear(view, at) : null, reason };
}

const told = (view: View, how: 'sure' | 'about'): ToldReason | undefined =>
  toldReasons.find((reason) => has(view, `${how}-${reason}` as Signal));

/** Words that a sentence may have beside "never received" where it names nothing that was to be received. */
const FEW = 7;

function reasonOf(view: View): DisputeReason | null {
  const sure = told(view, 'sure');
  if (sure) return sure;
  const about = told(view, 'about');
  if (has(view, 'contest') && !has(view, 'account')) return about ?? 'other';
  const document = has(view, 'letter', 'invoice') || view.documents.length > 0;
  if (has(view, 'lacking') && (document || about || view.tokens.length <= FEW))
    return about === 'delivery' ? about : 'not-received';
  if (has(view, 'fault') && !has(view, 'account', 'enclosed')) {
    if (about) return about;
    return document ? 'other' : null;
  }
  return refuses(view) ? 'other' : null;
}

/** "We do not pay this invoice": but not where they cannot, or not yet. */
const refuses = (view: View): boolean =>
  !has(view, 'unable', 'if', 'must', 'other', 'plan', 'terms') &&
  view.days.length === 0 &&
  placesOf(view, 'pay').some((verb) => {
    const { first, last } = clauseAround(view, verb);
    const inside = (tag: Signal) => placesOf(view, tag).some((hit) => hit.first >= first && hit.last <= last);
    return inside('we') && inside('not');
  });
