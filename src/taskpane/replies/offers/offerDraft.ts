import type { DayNumber, DisputeReason, Minor } from '../../../core/index';
import { dayOfIso, digitsOf, isoOfDay, parseAmount } from '../../../core/index';
import type { ReplyItem } from '../openItemsOf';
import type { Agreed } from './factsOf';
import type { Offer } from './offersOf';

/** An offer while a person changes it: as it stands in the fields. */
export interface OfferDraft {
  /** As ISO date, '' for none. */
  readonly day: string;
  /** As typed, '' for all that is open. */
  readonly amount: string;
  readonly reason: DisputeReason;
  readonly items: ReadonlySet<string>;
}

/** What keeps a draft from being recorded. */
export type DraftProblem = 'no-day' | 'past-day' | 'future-day' | 'no-items' | 'bad-amount' | 'too-much';

/** The longest that anybody promises ahead, in days: a year typed wrong is farther. */
export const FARTHEST = 3653;

/**
 * What would be recorded of an offer as it stands, or what is wrong with it. Of a payment said to be made no day need be
 * named: then it is the day of the mail.
 */
export function agreedOf(
  offer: Pick<Offer, 'kind' | 'sentence'>,
  { day: iso, amount: typed, reason, items: keys }: OfferDraft,
  open: readonly ReplyItem[],
  today: DayNumber,
): Agreed | DraftProblem {
  const { kind, sentence } = offer;
  const items = open.filter(({ key }) => keys.has(key));
  if (items.length === 0) return 'no-items';
  const day = iso === '' ? null : dayOfIso(iso);
  if (kind === 'promise') {
    if (day === null) return 'no-day';
    if (day < today || day > today + FARTHEST) return 'past-day';
  }
  if (kind === 'paid' && day !== null && day > today) return 'future-day';
  const amount = kind === 'promise' ? partOf(typed, items) : null;
  if (amount === 'bad-amount' || amount === 'too-much') return amount;
  return { kind, sentence, day, reason, amount, items };
}

/** Null for all that is open, also where that is what was typed. */
function partOf(typed: string, items: readonly ReplyItem[]): Minor | null | 'bad-amount' | 'too-much' {
  if (typed.trim() === '') return null;
  const currency = items[0]?.currency ?? '';
  const amount = items.every((item) => item.currency === currency)
    ? parseAmount(typed, 'none', digitsOf(currency))
    : null;
  if (amount === null || amount <= 0) return 'bad-amount';
  const sum = items.reduce((total, { open }) => total + open, 0);
  return amount > sum ? 'too-much' : amount === sum ? null : amount;
}

/** An offer as its fields show it at first. `amountText` writes an amount as the user does. */
export const draftOf = (
  { day, amount, reason, items }: Offer,
  amountText: (minor: Minor) => string,
): OfferDraft => ({
  day: day === null ? '' : isoOfDay(day),
  amount: amount === null ? '' : amountText(amount),
  reason,
  items: new Set(items),
});
