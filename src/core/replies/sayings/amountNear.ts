import type { Hit } from '../phrases';
import type { FoundAmount } from '../reading';
import type { Signal } from '../words/replyWords';
import { placesOf, type View } from './sentenceView';

/** Words between an invoice and the amount that it is of: your invoice 2026-101 of € 357.95. */
const links = new Set(['ad', 'van', 'de', 'of', 'von', 'uber', 'for']);

/** Tokens between an invoice and such a word. */
const REACH = 6;

/** True for the amount of an invoice that is named, not of a payment. */
function ofLetter(part: View, { start }: FoundAmount): boolean {
  const at = part.tokens.findIndex((token) => token.start >= start) - 1;
  if (!links.has(part.tokens[at]?.text ?? '')) return false;
  return placesOf(part, 'letter').some(({ last }) => last <= at && last > at - REACH);
}

/** The amount of a part that stands nearest to its verb; null for none. */
export function amountNear(part: View, verb: Hit<Signal>): FoundAmount | null {
  const at = part.tokens[verb.first]?.start ?? 0;
  const near = (amount: FoundAmount) => Math.abs(amount.start - at);
  const own = part.amounts.filter((amount) => !ofLetter(part, amount));
  return own.toSorted((one, other) => near(one) - near(other))[0] ?? null;
}
