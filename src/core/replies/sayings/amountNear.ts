import type { Hit } from '../phrases';
import type { FoundAmount } from '../reading';
import type { Signal } from '../words/replyWords';
import type { View } from './sentenceView';

/** The amount of a part that stands nearest to its verb; null for none. */
export function amountNear(part: View, verb: Hit<Signal>): FoundAmount | null {
  const at = part.tokens[verb.first]?.start ?? 0;
  const near = (amount: FoundAmount) => Math.abs(amount.start - at);
  return part.amounts.toSorted((one, other) => near(one) - near(other))[0] ?? null;
}
