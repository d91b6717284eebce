import type { AgeingColumns } from '../ageing/ageingTable';
import { type DayNumber, NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import { ok, type Result } from '../result';
import { checkHistory, clearedBy, type HistoryProblem, type InvoiceHistory } from './invoiceHistory';

/**
 * All that was posted to customers: invoices above 0, credit notes and payments below. `invoiceDay` is the day of
 * posting.
 */
export type PostedItems = InvoiceHistory & Pick<AgeingColumns, 'currency'>;

/** Posted items of which each says what kind of document it is. */
export type PostedDocuments = PostedItems & Pick<OpenItems, 'kind'>;

/**
 * What was open on a day, of all that was posted: what was posted on it or before, and cleared after it or never. So a
 * payment of after that day does not count, and the invoices that it cleared are open with their whole amount. A part
 * payment is an open item of its own until its invoice is cleared with it. What has no day of posting was there always.
 * @example
 * const open = openOnDay(posted, 20573); // what was open on 30 April 2026
 * open.ok && ageingTotals(ageingTable(open.value, 20573, defaultBounds)) //=> its ageing, as it was that day
 */
export function openOnDay(posted: PostedItems, asOf: DayNumber): Result<AgeingColumns, HistoryProblem> {
  const checked = checkHistory(posted);
  if (!checked.ok) return checked;
  const isOpen = (place: number): boolean =>
    (posted.invoiceDay[place] as number) <= asOf && clearedBy(posted, place, asOf) === NO_DAY;
  const places = new Int32Array(posted.count).map((_, place) => place).filter(isOpen);
  const days = (column: Int32Array): Int32Array => places.map((place) => column[place] as number);
  return ok({
    count: places.length,
    customer: days(posted.customer),
    currency: Uint8Array.from(places, (place) => posted.currency[place] as number),
    invoiceDay: days(posted.invoiceDay),
    dueDay: days(posted.dueDay),
    open: Float64Array.from(places, (place) => posted.amount[place] as number),
  });
}
