import type { Hit } from '../phrases';
import type { Signal } from '../words/replyWords';
import { clauseAround, placesOf, type View } from './sentenceView';

/** Words with which a clause begins that tells what somebody says, thinks or denies before its comma. */
const thats = new Set(['dass', 'dat', 'que', 'that']);

/** The clause of a verb, with the one before it where that says it: "we never said, that we pay". */
function clauseWithSaying(view: View, verb: Hit<Signal>): ReturnType<typeof clauseAround> {
  const { first, last } = clauseAround(view, verb);
  if (first - 1 <= view.first || !thats.has(view.tokens[first]?.text ?? '')) return { first, last };
  return { first: clauseAround(view, { ...verb, first: first - 1 }).first, last };
}

/** True where a verb is denied: by a "not" between the same commas, or in the same part where no day stands by it. */
export function negated(view: View, verb: Hit<Signal>): boolean {
  const nots = placesOf(view, 'not');
  if (nots.length === 0) return false;
  const { first, last } = clauseWithSaying(view, verb);
  if (nots.some((not) => not.first >= first && not.last <= last)) return true;
  const from = view.tokens[first]?.start ?? 0;
  const to = view.tokens[last - 1]?.end ?? 0;
  return !view.days.some(({ start, end }) => start >= from && end <= to);
}

/** True where somebody else is named between the same commas as the verb: "our customer pays". */
export function ofOthers(view: View, verb: Hit<Signal>): boolean {
  const { first, last } = clauseAround(view, verb);
  return placesOf(view, 'other').some((other) => other.first >= first && other.last <= last);
}
