import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';

const first = (...days: readonly (DayNumber | undefined)[]): number =>
  days.find((day) => day !== undefined && day !== NO_DAY) ?? Number.POSITIVE_INFINITY;

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Item indexes, the longest due first; then by document number and by place in the sheet. */
export const oldestDebitsFirst = (items: OpenItems, indexes: readonly number[]): readonly number[] =>
  [...indexes].sort(
    (a, b) =>
      compare(first(items.dueDay[a], items.invoiceDay[a]), first(items.dueDay[b], items.invoiceDay[b])) ||
      compare(items.document[a] ?? '', items.document[b] ?? '') ||
      a - b,
  );

/** Item indexes, the longest booked first; a credit without any date comes last. */
export const oldestCreditsFirst = (items: OpenItems, indexes: readonly number[]): readonly number[] =>
  [...indexes].sort(
    (a, b) =>
      compare(first(items.invoiceDay[a], items.dueDay[a]), first(items.invoiceDay[b], items.dueDay[b])) ||
      a - b,
  );
