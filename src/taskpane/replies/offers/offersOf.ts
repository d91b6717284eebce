import type { DayNumber, DisputeReason, Minor, ReplyReading, Saying, SayingKind } from '../../../core/index';
import type { ReplyItem } from '../openItemsOf';

/** Something that a customer's mail says, ready to be recorded by one click or after a change. */
export interface Offer {
  /** Tells the offers of one mail apart. */
  readonly id: string;
  readonly kind: SayingKind;
  /** In the customer's words. */
  readonly sentence: string;
  /** Day of payment; null where none is named. */
  readonly day: DayNumber | null;
  /** Null for all that is open. */
  readonly amount: Minor | null;
  readonly reason: DisputeReason;
  /** Keys of the items that it is about, of those that are open; none where that is for a person to say. */
  readonly items: readonly string[];
}

/**
 * What a mail offers to record. It is about the items that the sentence names; else about those that the mail was filed
 * to; else about the only one that is open.
 * @param filed keys of the items that the mail was filed to
 * @param open what is open of the customer
 */
export function offersOf(
  { sayings }: Pick<ReplyReading, 'sayings'>,
  filed: ReadonlySet<string>,
  open: readonly ReplyItem[],
): readonly Offer[] {
  return sayings.map((saying) => {
    const { kind, sentence, day, reason } = saying;
    const items = itemsOf(saying, filed, open);
    return {
      id: `${kind}-${saying.start}`,
      kind,
      sentence: sentence.trim(),
      day,
      amount: partOf(saying, items, open),
      reason: reason ?? 'other',
      items: items.map(({ key }) => key),
    };
  });
}

function itemsOf(
  { documents }: Pick<Saying, 'documents'>,
  filed: ReadonlySet<string>,
  open: readonly ReplyItem[],
): readonly ReplyItem[] {
  const named = open.filter(({ document }) => documents.includes(document));
  if (named.length > 0) return named;
  const own = open.filter(({ key }) => filed.has(key));
  if (own.length > 0) return own;
  return open.length === 1 ? open : [];
}

/** The amount where it is a part of what is open: all of it is said by none, and more than that is no amount of these items. */
function partOf(
  { amount }: Pick<Saying, 'amount'>,
  items: readonly ReplyItem[],
  open: readonly ReplyItem[],
): Minor | null {
  if (amount === null) return null;
  const about = items.length > 0 ? items : open;
  const sum = about.reduce((total, item) => total + item.open, 0);
  const isTheirs = about.every(({ currency }) => currency === (amount.currency ?? currency));
  return isTheirs && amount.amount > 0 && amount.amount < sum ? amount.amount : null;
}
