import type { Hit } from '../phrases';
import type { Signal } from '../words/replyWords';
import { placesOf, type View } from './sentenceView';

/** Tokens between a participle and its auxiliary. */
const apart = (participle: Hit<Signal>, auxiliary: Hit<Signal>): number =>
  auxiliary.first >= participle.last ? auxiliary.first - participle.last : participle.first - auxiliary.last;

/** The auxiliary nearest to a participle: that before it where both are as near. */
function auxiliaryOf(view: View, participle: Hit<Signal>): Hit<Signal> | undefined {
  return placesOf(view, 'will', 'have').toSorted(
    (one, other) => apart(participle, one) - apart(participle, other) || one.first - other.first,
  )[0];
}

/** True for "will be paid", "wordt betaald". */
export const isToCome = (view: View, participle: Hit<Signal>): boolean =>
  auxiliaryOf(view, participle)?.tag === 'will';

/** True for "has been paid", "is betaald"; also where there is no auxiliary: "already paid". */
export const isDone = (view: View, participle: Hit<Signal>): boolean => !isToCome(view, participle);
