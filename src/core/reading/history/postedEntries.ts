import { type DayNumber, NO_DAY } from '../../dates/day';
import type { Minor } from '../../money/money';
import type { ItemRow } from '../itemColumns';

/** What of a document was cleared on one day, or never. */
export interface PostedEntry {
  readonly item: ItemRow;
  readonly amount: Minor;
  readonly clearedDay: DayNumber;
}

/**
 * What became of a document, as one entry, or as two where a part of it was paid. Without a column of what is open, a
 * day of clearing clears the whole. With one, its rest is open, and the day is that of what was paid; where the list
 * names none, that is known by the last day that it knows of.
 * @param until last day that the list knows of
 */
export function postedEntries(item: ItemRow, saysOpen: boolean, until: DayNumber): readonly PostedEntry[] {
  const { amount, open, clearedDay } = item;
  if (!saysOpen) return [{ item, amount, clearedDay }];
  const rest = { item, amount: open, clearedDay: NO_DAY };
  const paid = amount - open;
  if (open !== 0 && (paid === 0 || Math.sign(paid) !== Math.sign(open))) return [rest];
  const cleared = { item, amount: paid, clearedDay: clearedDay === NO_DAY ? until : clearedDay };
  return open === 0 ? [cleared] : [cleared, rest];
}

/**
 * An invoice as one entry: cleared once nothing of it is open any more. Null for credits and payments, and where it was
 * cleared on a day that the list does not name.
 */
export function invoiceEntry(item: ItemRow, saysOpen: boolean): PostedEntry | null {
  const { kind, amount, open, clearedDay } = item;
  if (amount <= 0 || kind === 'payment' || kind === 'credit-note') return null;
  if (saysOpen && open !== 0) return { item, amount, clearedDay: NO_DAY };
  return saysOpen && clearedDay === NO_DAY ? null : { item, amount, clearedDay };
}
